// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenOverlijden.COORDINATOR;
import static nl.baken.verhalen.EenOverlijden.TEAMLEIDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.logboek.uitvoer.EenUitvoer;
import nl.baken.opvang.Opvangtype;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.Ontvanger;
import nl.baken.toestemming.Pakket;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Ontvangst;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A10 NACHTEGAAL, a woman of 29 who is found dead in the shelter in Zaanstad (domain.md 9).
 */
@BakenTest
class A10NachtegaalVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenOverlijden overlijden;

    @Autowired
    private EenVerzoek verzoek;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Deelpakketten pakketten;

    @Autowired
    private Bewaarblokkades blokkades;

    @Autowired
    private EenUitvoer uitvoeren;

    @Autowired
    private EenVernietiging vernietiging;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;
    private String nummer;
    private long bed;

    /** Day 33 of her reflection period: a bed, oranje, and nine clocks that run. */
    @BeforeEach
    void dag33VanDeBedenktijd() {
        verhaal.nu("2026-03-02T09:00");
        zaak = eenZaak.zaak();
        nummer = zaak.waarde();
        opvang.begeleid(zaak, Map.of("geslacht", "vrouw", "verblijfsstatus", "bedenktijd", "gemeente", "Zaanstad"));
        handelingen.doet(zaak, "veiligheid/veiligheid-screenen", EenZaak.screening("schuldbinding"));
        bed = opvang.plek("nachtegaal " + UUID.randomUUID(), Opvangtype.COSM, 1);
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        verhaal.doet(COORDINATOR, nummer, "plek-zoeken", Map.of("uitkomst", "op_het_bord", "plek", bed));
        opvang.aangekomen(zaak);
        handelingen.meldt(zaak, Ketenpartner.AVIM, Berichtsoort.BEDENKTIJD_GESTART, verhaal.vandaag());
        handelingen.start(zaak, Spoor.STRAFRECHT);
        handelingen.start(zaak, Spoor.JURIDISCH);
        handelingen.start(zaak, Spoor.MEDISCHE_ZORG);
        verhaal.nu("2026-04-04T07:30");
        verhaal.dagen(0, nummer);
    }

    @Test
    void t0AlleKlokkenStoppenEnHetBedIsVrij() {
        assertThat(overlijden.lopend(zaak)).hasSizeGreaterThanOrEqualTo(9);
        assertThat(overlijden.klokken(zaak)).isNotEmpty();
        assertThat(opvang.vrij(bed)).isZero();

        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));

        assertThat(overlijden.lopend(zaak)).containsExactly("T145", "T30");
        assertThat(overlijden.openTaken(zaak)).containsExactly("betrokkenen-inlichten");
        assertThat(overlijden.processen(zaak)).containsExactly("overlijden", "zorgcoordinatie");
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(opvang.vrij(bed)).isEqualTo(1);
        assertThat(database.sql("select count(*) from opvang.wmo where nummer = ? and loopt")
                        .param(nummer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void t0WatKlaarstondGaatNietMeerUitEnMensenBellen() {
        assertThat(pakketten.open(zaak)).as("de wachtrij bij het begin").isEmpty();
        verhaal.als(COORDINATOR);
        pakketten.zetKlaar(
                zaak, "groepen", Deling.metToestemming(Doel.COMENSHA, Ontvanger.COMENSHA, Compartiment.IDENTITEIT));
        verhaal.niemand();
        assertThat(pakketten.open(zaak)).hasSize(1);

        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));
        assertThat(pakketten.open(zaak)).isEmpty();
        assertThat(pakketten.alle(zaak))
                .filteredOn(pakket -> pakket.intrekreden() == Intrekreden.OVERLEDEN)
                .extracting(Pakket::verzondenOp)
                .containsOnlyNulls()
                .hasSize(1);

        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        assertThat(overlijden.lopend(zaak))
                .as("toezichthouder en directie weten het")
                .doesNotContain("T30");
    }

    @Test
    void t1FamilieInHetBuitenlandEerstDeRisicotoetsEnDeConsulNaAdvies() {
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));
        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        verhaal.verstrijkt(Duration.ofDays(1), nummer);
        assertThat(verhaal.probeert(COORDINATOR, nummer, "nabestaanden-steunen", Map.of("consulGeinformeerd", "true")))
                .isInstanceOf(Afloop.Afgekeurd.class);
        verhaal.doet(
                COORDINATOR,
                nummer,
                "nabestaanden-steunen",
                Map.of(
                        "risico", "gevaar",
                        "avimAdvies", "wel",
                        "consulGeinformeerd", "true",
                        "hulp", List.of("via_politie")));
        verhaal.verstrijkt(Duration.ofDays(1), nummer);
        verhaal.doet(COORDINATOR, nummer, "nazorg-team-regelen", EenOverlijden.NAZORG);
        assertThat(overlijden.openTaken(zaak)).containsExactly("afsluiten-voorstellen");
    }

    @Test
    void t10DeAuditorNeemtMeeWieInDertigDagenKeek() {
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));
        verhaal.dagen(10, nummer);
        long regels = database.sql("select count(*) from logboek.regel where nummer = ? and op >= ?::date - 29")
                .params(nummer, verhaal.vandaag().toString())
                .query(Long.class)
                .single();

        String uitvoer = uitvoeren.gevraagd("auditor", nummer);
        uitvoeren.akkoord("fg", uitvoer);
        uitvoeren.maak();
        EenUitvoer.Bestand bestand = uitvoeren.haal("auditor", uitvoer);

        assertThat(bestand.fout()).as("handtekening, bestanden en keten").isEmpty();
        assertThat(bestand.manifest().path("regels").asLong()).isEqualTo(regels).isPositive();
        assertThat(bestand.manifest().path("van").asText())
                .isEqualTo(verhaal.vandaag().minusDays(29).toString());
        assertThat(bestand.tekst("regels.csv")).contains(nummer, "overlijden");
        assertThat(database.sql(
                                """
                                select wat from logboek.regel
                                where actie = 'exporteren' and nummer in (?, ?) order by nr""")
                        .params(nummer, uitvoer)
                        .query(String.class)
                        .list())
                .as("de uitvoer staat zelf in het logboek")
                .containsExactly(
                        "logboek uitgevoerd: " + regels + " regels", "logboek uitgevoerd: " + regels + " regels");
    }

    @Test
    void t3DeToezichthouderKrijgtOpGrondVanDeWetWatNodigIs() {
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));
        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        verhaal.dagen(3, nummer);
        String kenmerk =
                verzoek.vraagt(zaak, "toezicht", Map.of("verzoeker", "toezichthouder", "identiteit", "ambtelijk"));
        verzoek.looptNa(kenmerk, Map.of());
        verzoek.beoordeelt(zaak, Map.of("besluit", "toewijzen"));
        verzoek.zegt(EenVerzoek.FG, kenmerk, true);
        String uittreksel = EenVerzoek.tekst(verzoek.papier(COORDINATOR, kenmerk, "uittreksel.pdf"));
        verzoek.geeft(zaak, Map.of());

        assertThat(uittreksel).contains("art. 6.1 Wmo 2015", "Overleden op").doesNotContain("Bedenktijd: ");
        Pakket pakket = pakketten.alle(zaak).get(pakketten.alle(zaak).size() - 1);
        assertThat(pakket.ontvanger()).isEqualTo(Ontvanger.TOEZICHTHOUDER);
        assertThat(pakket.grond()).isEqualTo(Deelgrond.WETTELIJKE_TAAK);
        assertThat(blokkades.redenen(zaak)).contains(Blokkadereden.CALAMITEIT);
        assertThat(database.sql("select actie from logboek.regel where nummer = ? and actie in ('exporteren', 'delen')")
                        .param(nummer)
                        .query(String.class)
                        .list())
                .contains("exporteren", "delen");
    }

    @Test
    void t15DichtMetTweeHandtekeningenEnNaDeDoodHerinnerdeNiemand() {
        int voor = overlijden.gewaarschuwd(zaak).size();
        overlijden.meldt(COORDINATOR, zaak, Map.of("aard", "niet_natuurlijk"));
        verhaal.doet(COORDINATOR, nummer, "betrokkenen-inlichten", EenOverlijden.INGELICHT);
        verhaal.dagen(1, nummer);
        verhaal.doet(COORDINATOR, nummer, "nabestaanden-steunen", EenOverlijden.NABESTAANDEN);
        verhaal.dagen(1, nummer);
        verhaal.doet(COORDINATOR, nummer, "nazorg-team-regelen", EenOverlijden.NAZORG);
        assertThat(handelingen.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_AANVULLEND_ONDERZOEK, verhaal.vandaag()))
                .as("bewaard, en er gebeurt niets")
                .isEqualTo(Ontvangst.ZAAK_GESLOTEN);
        verhaal.dagen(13, nummer);
        verhaal.doet(COORDINATOR, nummer, "afsluiten-voorstellen", Map.of("allesGedaan", "true"));
        overlijden.tekent(TEAMLEIDER, zaak);

        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(overlijden.openTaken(zaak)).isEmpty();
        assertThat(overlijden.klokken(zaak)).isEmpty();
        assertThat(overlijden.processen(zaak)).isEmpty();
        assertThat(overlijden.lopend(zaak)).isEmpty();
        assertThat(blokkades.redenen(zaak)).isEqualTo(Set.of(Blokkadereden.STRAFZAAK, Blokkadereden.CALAMITEIT));
        verhaal.dagen(400, nummer);
        assertThat(overlijden.gewaarschuwd(zaak)).as("na de dood: 0").hasSize(voor);
        assertThat(database.sql("select count(*) from zaak.zaak where nummer = ?")
                        .param(nummer)
                        .query(Integer.class)
                        .single())
                .as("zij blijft geteld")
                .isEqualTo(1);

        verhaal.nu(EenVernietiging.LATER);
        assertThat(vernietiging.beletsels(zaak)).contains("Bewaarblokkade: " + Blokkadereden.STRAFZAAK.omschrijving());
        assertThatThrownBy(() -> vernietiging.lijst(zaak)).isInstanceOf(Weigering.class);
        vernietiging.voerUit();
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
    }
}
