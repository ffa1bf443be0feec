// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.List;
import nl.baken.gedeeld.BlokkadeNummer;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.VierOgen;
import nl.baken.zaak.Bewaarblokkades.Loopt;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal holds as people set and lift them (D09): the privacy officer on every case, who leads the team on those of the
 * team. Setting one is done at once; lifting asks a second person of the other role.
 */
@Service
public class Blokkadelijst {

    private static final String WAT = "bewaarblokkades";
    private static final String GROND = "toezicht";

    private final JdbcClient database;
    private final Bewaarblokkades blokkades;
    private final ZaakRepository zaken;
    private final Zaakteam team;
    private final Toegang toegang;
    private final LosseVragen vragen;
    private final ApplicationEventPublisher gebeurtenissen;

    Blokkadelijst(
            JdbcClient database,
            Bewaarblokkades blokkades,
            ZaakRepository zaken,
            Zaakteam team,
            Toegang toegang,
            LosseVragen vragen,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.blokkades = blokkades;
        this.zaken = zaken;
        this.team = team;
        this.toegang = toegang;
        this.vragen = vragen;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param gevraagd whether lifting waits for a second person */
    public record Rij(Loopt blokkade, boolean gevraagd) {}

    /** @throws NietGevonden for who has no part in this */
    @Transactional
    public List<Rij> overzicht() {
        Medewerker wie = eisBeheerder();
        gebeurtenissen.publishEvent(Inzage.van(WAT, wie.id(), GROND));
        return blokkades.lopend(null).stream()
                .filter(loopt -> mag(new ZaakNummer(loopt.nummer()), wie))
                .map(loopt -> new Rij(loopt, isGevraagd(loopt.id())))
                .toList();
    }

    /** @throws Weigering when the number is of no case that this person may hold; the attempt is in the log */
    @Transactional(noRollbackFor = Weigering.class)
    public void zet(ZetBlokkade opdracht) {
        Medewerker wie = eisBeheerder();
        ZaakNummer nummer = nummer(opdracht, wie);
        if (zaken.findVoorWijziging(nummer).isEmpty() || !mag(nummer, wie)) {
            gebeurtenissen.publishEvent(Inzage.geweigerd("bewaarblokkade", nummer.waarde()));
            throw onbekend();
        }
        blokkades.zet(nummer, opdracht.reden());
    }

    private ZaakNummer nummer(ZetBlokkade opdracht, Medewerker wie) {
        try {
            return new ZaakNummer(opdracht.zaaknummer().tekst());
        } catch (OngeldigNummer e) {
            // What was typed may be a name: the log says who tried, not what.
            gebeurtenissen.publishEvent(Inzage.geweigerd("bewaarblokkade", wie.id()));
            throw onbekend();
        }
    }

    private static Weigering onbekend() {
        return new Weigering("zaaknummer", "Met dit nummer kun je geen blokkade zetten. Kijk of het klopt.");
    }

    /**
     * Asks a second person to lift a hold.
     *
     * @return the number of the question
     * @throws NietGevonden when it does not run, or not for this person
     * @throws Weigering when it was asked already
     */
    @Transactional
    public String vraagOpheffen(long blokkade, Hefreden reden) {
        Medewerker wie = eisBeheerder();
        Loopt loopt = blokkades.lopend(null).stream()
                .filter(een -> een.id() == blokkade && mag(new ZaakNummer(een.nummer()), wie))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        zaken.findVoorWijziging(new ZaakNummer(loopt.nummer()));
        if (isGevraagd(blokkade)) {
            throw new Weigering("Dit is al gevraagd. Het wacht op een tweede persoon.");
        }
        String vraag = BlokkadeNummer.nieuw().waarde();
        database.sql("insert into zaak.blokkade_opheffing (nummer, blokkade, reden) values (?, ?, ?)")
                .params(vraag, blokkade, reden.code())
                .update();
        toegang.betrek(vraag, wie.id(), VierOgen.VAN_EEN_VRAAG);
        boolean vanFg = wie.heeft(Rol.FG);
        vragen.stel(
                vraag,
                "bewaarblokkade opheffen",
                vanFg ? Rol.TEAMLEIDER_ZC : Rol.FG,
                vanFg ? Rol.FG : Rol.TEAMLEIDER_ZC);
        return vraag;
    }

    private boolean isGevraagd(long blokkade) {
        return database.sql(
                        """
                        select exists (select 1 from zaak.blokkade_opheffing o join toegang.vier_ogen v on v.nummer = o.nummer
                                       where o.blokkade = ? and v.besloten_op is null and not v.ingetrokken)""")
                .param(blokkade)
                .query(Boolean.class)
                .single();
    }

    private boolean mag(ZaakNummer nummer, Medewerker wie) {
        return wie.heeft(Rol.FG) || team.leidt(nummer, wie);
    }

    private Medewerker eisBeheerder() {
        Medewerker wie = toegang.medewerker();
        if (!wie.heeft(Rol.FG) && !wie.heeft(Rol.TEAMLEIDER_ZC)) {
            throw new NietGevonden();
        }
        return wie;
    }
}
