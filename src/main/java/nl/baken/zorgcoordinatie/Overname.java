// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.persoon.Personen;
import nl.baken.signaal.Antwoord;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakteam;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * X4 the other way: another region or CoMensha hands a client over to us. We are responsible from the moment we take the
 * client; what was agreed to there does not come along.
 */
@Service
public class Overname {

    /** Answer of who says that it is somebody we don't know. */
    static final String IEMAND_ANDERS = "nieuw";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Zaakteam team;
    private final Personen personen;
    private final Zaakbegin begin;
    private final Heropening heropening;
    private final Verantwoordelijkheid verantwoordelijkheid;
    private final Comenshaopslag comensha;
    private final Overnames opslag;
    private final Tijdlijn tijdlijn;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Overname(
            Toegang toegang,
            Zaken zaken,
            Zaakteam team,
            Personen personen,
            Zaakbegin begin,
            Heropening heropening,
            Verantwoordelijkheid verantwoordelijkheid,
            Comenshaopslag comensha,
            Overnames opslag,
            Tijdlijn tijdlijn,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.team = team;
        this.personen = personen;
        this.begin = begin;
        this.heropening = heropening;
        this.verantwoordelijkheid = verantwoordelijkheid;
        this.comensha = comensha;
        this.opslag = opslag;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws NietGevonden for who does not take cases over */
    public void eisOvernemer() {
        Medewerker wie = toegang.medewerker();
        if (!wie.heeft(Rol.TEAMLEIDER_ZC) && !wie.heeft(Rol.ZORGCOORDINATOR)) {
            throw new NietGevonden();
        }
    }

    /**
     * Whom of the cases that this person may see anyway it could be, as choices; empty when nobody. So the page tells
     * nobody that somebody is known here who may not know that.
     *
     * @param kenmerk mark of the page: who was taken over with it is not asked about again
     */
    @Transactional
    public List<Keuze> bekenden(String kenmerk, @Nullable Geheim naam, @Nullable LocalDate geboren) {
        eisOvernemer();
        if (naam == null || naam.isLeeg() || opslag.zoek(kenmerk).isPresent()) {
            return List.of();
        }
        List<Zaak> mogelijk = lijktOp(naam, geboren);
        if (mogelijk.isEmpty()) {
            return List.of();
        }
        List<Keuze> keuzes = new ArrayList<>();
        for (Zaak zaak : mogelijk) {
            gebeurtenissen.publishEvent(
                    Inzage.van("mogelijk dezelfde persoon", zaak.nummer().waarde(), "overname"));
            keuzes.add(new Keuze(zaak.nummer().waarde(), "Ja, van zaak " + zaak.nummer() + stand(zaak)));
        }
        keuzes.add(new Keuze(IEMAND_ANDERS, "Nee, dit is iemand anders"));
        return keuzes;
    }

    /** The last episode of each. */
    private List<Zaak> lijktOp(Geheim naam, @Nullable LocalDate geboren) {
        List<Zaak> zichtbaar = zaken.lees(team.zaken(toegang.medewerker()).keySet());
        Collection<String> zelfde = personen.lijktOp(
                zichtbaar.stream().map(Zaak::persoon).distinct().toList(), naam, geboren);
        return zelfde.stream()
                .map(persoon -> zichtbaar.stream()
                        .filter(zaak -> zaak.persoon().equals(persoon))
                        .max(Comparator.comparing(Zaak::episode))
                        .orElseThrow())
                .toList();
    }

    private static String stand(Zaak zaak) {
        return zaak.geslotenOp() == null ? " (loopt)" : " (gesloten op " + Dag.toon(zaak.geslotenOp()) + ")";
    }

    /**
     * Takes a client over.
     *
     * @param kenmerk mark of the page: the same page sent twice takes over once
     * @throws Weigering when the client has a running case here, died, or the days can't be right
     */
    @Transactional
    public ZaakNummer neem(String kenmerk, NeemZaakOver opdracht) {
        eisOvernemer();
        if (opdracht.afgesprokenOp().isBefore(opdracht.bekendSinds())) {
            throw new Weigering("afgesprokenOp", "Dit is voordat zij de cliënt kenden.");
        }
        opslag.houdVast(kenmerk);
        return opslag.zoek(kenmerk).orElseGet(() -> neemNieuw(kenmerk, opdracht));
    }

    private ZaakNummer neemNieuw(String kenmerk, NeemZaakOver opdracht) {
        Zaak zaak = opdracht.zelfdePersoon() == null || opdracht.zelfdePersoon().equals(IEMAND_ANDERS)
                ? open(opdracht)
                : heropen(opdracht, new ZaakNummer(opdracht.zelfdePersoon()));
        opslag.bewaar(kenmerk, zaak.nummer(), opdracht, toegang.medewerker().id());
        Instant sinds = opdracht.bekendSinds().atStartOfDay(klok.getZone()).toInstant();
        verantwoordelijkheid.neemOver(zaak.nummer(), opdracht.organisatie(), sinds, zaak.geopendOp());
        if (opdracht.comenshanummer() != null) {
            comensha.bewaar(
                    zaak.nummer(),
                    new ControleerComensha(
                            opdracht.afgesprokenOp(), Comenshastand.AL_GEREGISTREERD, opdracht.comenshanummer(), false),
                    toegang.medewerker().id());
        }
        tijdlijn.noteer(zaak.nummer(), "zaak overgenomen", "overname");
        return zaak.nummer();
    }

    private Zaak open(NeemZaakOver opdracht) {
        LocalDate geboren = opdracht.geboortedatum();
        String persoon = personen.maak(
                opdracht.naam(), geboren == null ? null : Geheim.van(geboren.toString()), opdracht.telefoon(), null);
        return begin.open(persoon, null, opdracht.bekendSinds(), opdracht.gemeente(), opdracht.acuut() == Antwoord.JA);
    }

    private Zaak heropen(NeemZaakOver opdracht, ZaakNummer nummer) {
        toegang.eisInzage("eerdere zaak bij overname", nummer.waarde());
        return heropening
                .opnieuw(
                        zaken.lees(nummer),
                        new Heropening.Aanleiding(
                                null,
                                opdracht.bekendSinds(),
                                opdracht.gemeente(),
                                opdracht.acuut() == Antwoord.JA,
                                Heropenaanleiding.KETENPARTNER,
                                null))
                .orElseThrow(() -> new Weigering(
                        "zelfdePersoon", "Deze zaak loopt nog, of de cliënt is overleden. Bel de teamleider."));
    }
}
