// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Toewijzer;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaakteam;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * There is no place, or a stay nears its end: after a day the municipality is asked, after three days the team leader,
 * who calls CoMensha. Whoever is asked hears the kind of place and since when, nothing of the person.
 */
@Service
public class Opschalen implements Toewijzer {

    private static final String PLEK = "plek-opschalen";
    private static final String DOORZETTEN = "plek-doorzetten";
    private static final String DOORSTROOM = "doorstroom-opschalen";

    private final Toegang toegang;
    private final Behoeften behoeften;
    private final Verblijven verblijven;
    private final Zoektermijnen termijnen;
    private final Gemeentetaak gemeente;
    private final Tijdlijn tijdlijn;
    private final JdbcClient database;
    private final Kluis kluis;
    private final Clock klok;

    Opschalen(
            Toegang toegang,
            Behoeften behoeften,
            Verblijven verblijven,
            Zoektermijnen termijnen,
            Gemeentetaak gemeente,
            Tijdlijn tijdlijn,
            JdbcClient database,
            Kluis kluis,
            Clock klok) {
        this.toegang = toegang;
        this.behoeften = behoeften;
        this.verblijven = verblijven;
        this.termijnen = termijnen;
        this.gemeente = gemeente;
        this.tijdlijn = tijdlijn;
        this.database = database;
        this.kluis = kluis;
        this.klok = klok;
    }

    @Override
    public String naam() {
        return "opvangcapaciteit";
    }

    @Override
    public Optional<String> account(String nummer) {
        return gemeente.toewijzing(new ZaakNummer(nummer), Rol.BELEIDSMEDEWERKER);
    }

    /** T62 has passed: a policy officer of the centrumgemeente is asked. */
    @Transactional
    public Sturing vraagCapaciteit(ZaakNummer nummer) {
        gemeente.betrek(nummer, Rol.BELEIDSMEDEWERKER, Zaakteam.CAPACITEIT);
        behoeften.openstaand(nummer).ifPresent(behoefte -> behoeften.zetOpgeschaald(behoefte, klok.instant()));
        termijnen.opgeschaald(nummer);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "een dag zonder plek, opgeschaald", "systeem");
        return Sturing.geen();
    }

    /** T63 has passed: the team leader, who is involved in every case, is asked. */
    @Transactional
    public Sturing vraagTeamleiding(ZaakNummer nummer) {
        behoeften.openstaand(nummer).ifPresent(behoefte -> behoeften.zetDoorgezet(behoefte, klok.instant()));
        termijnen.doorgezet(nummer);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "drie dagen zonder plek, doorgezet", "systeem");
        return Sturing.geen();
    }

    /** P04.8, day 84. */
    @Transactional
    public Sturing meldVerblijfsduur(ZaakNummer nummer) {
        gemeente.betrek(nummer, Rol.BELEIDSMEDEWERKER, Zaakteam.CAPACITEIT);
        tijdlijn.noteer(nummer, Compartiment.ZORG, "verblijf nadert zijn einde, opgeschaald", "systeem");
        return Sturing.geen();
    }

    @Voorbereiding(PLEK)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijPlek(ZaakNummer nummer) {
        Optional<Behoefte> behoefte = behoeften.openstaand(nummer);
        return Voorinvulling.leeg()
                .feit("gemeente", gemeente.centrumgemeente(nummer).orElse("deze regio"))
                .feit("sinds", behoefte.map(open -> Dag.toon(open.sinds())).orElse("kort"))
                .feit(
                        "advies",
                        behoefte.map(open -> Zoeken.inWoorden(open.advies())).orElse(""));
    }

    @Taak(PLEK)
    @Transactional
    public void schaalOp(ZaakNummer nummer, SchaalPlekOp opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        bewaar(nummer, "plek", opdracht.actie(), opdracht.nietNodig());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "gemeente antwoordde over een plek", "taak");
    }

    @Voorbereiding(DOORZETTEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDoorzetten(ZaakNummer nummer) {
        return bekendBijPlek(nummer);
    }

    @Taak(DOORZETTEN)
    @Transactional
    public void zetDoor(ZaakNummer nummer, ZetPlekDoor opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        bewaar(nummer, "plek_doorgezet", opdracht.actie(), opdracht.nietNodig());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "teamleider zocht mee naar een plek", "taak");
    }

    @Voorbereiding(DOORSTROOM)
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijDoorstroom(ZaakNummer nummer) {
        return Voorinvulling.leeg().feit("einde", verblijven.einde(nummer));
    }

    @Taak(DOORSTROOM)
    @Transactional
    public void schaalDoorstroomOp(ZaakNummer nummer, SchaalDoorstroomOp opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        bewaar(nummer, "doorstroom", opdracht.actie(), opdracht.nietNodig());
        tijdlijn.noteer(nummer, Compartiment.ZORG, "gemeente antwoordde over doorstroom", "taak");
    }

    private void bewaar(ZaakNummer nummer, String soort, @Nullable Opschaalactie actie, @Nullable NietNodig nietNodig) {
        String rij = UUID.randomUUID().toString();
        database.sql(
                        """
                        insert into opvang.opschaling (nummer, rij, soort, actie, door, op)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        nummer.waarde(),
                        rij,
                        soort,
                        new Kluisrij(kluis, "opvang.opschaling", rij)
                                .sluit("actie", nietNodig == null ? actie : nietNodig),
                        toegang.medewerker().id(),
                        Timestamp.from(klok.instant()))
                .update();
    }
}
