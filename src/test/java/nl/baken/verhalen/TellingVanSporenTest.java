// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.EenZorgspoor.dag;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.strafrecht.Aangiftezaken;
import nl.baken.strafrecht.Clientbesluit;
import nl.baken.strafrecht.TrekAangifteIn;
import nl.baken.termijn.HervatTermijn;
import nl.baken.termijn.PauzeerTermijn;
import nl.baken.termijn.Termijnen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.toestemming.Doel;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Zaaktermijnen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a case adds to the figures of the tracks, to the minute, also when something is taken back. */
@BakenTest
class TellingVanSporenTest {

    private static final Geheim REDEN = Geheim.van("FICTIEF: de cliënt is ziek");

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenTelling telling;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenZorgspoor zorg;

    @Autowired
    private EenStrafzaak strafzaak;

    @Autowired
    private Aangiftezaken aangiftezaken;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private EenIncident incident;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private Zaaktermijnen zaaktermijnen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private JdbcClient database;

    @Test
    void strafrechtTeltVanAangifteTotOmEnVergeetWatIsIngetrokken() {
        ZaakNummer zaak = zorg.zaak();
        strafzaak.start(zaak);
        strafzaak.bedenktijd(zaak, "T09");
        verhaal.dagen(3, zaak.waarde());
        strafzaak.aangifte(zaak);
        verhaal.dagen(10, zaak.waarde());
        strafzaak.meldt(zaak, Ketenpartner.OM, Berichtsoort.OM_VERVOLGT);
        assertThat(telling.van(zaak, "K09", "K04 aangifte_om"))
                .containsExactly(
                        "K04 aangifte_om 2026-02-15T00:00 14400",
                        "K09 aangifte 2026-02-02T09:00 +1",
                        "K09 slachtoffer 2026-02-02T09:00 +1",
                        "K09D 2026-02-05T00:00 4320");

        strafzaak.alsCoordinator(() -> aangiftezaken.trekIn(zaak, new TrekAangifteIn(verhaal.vandaag())));
        assertThat(telling.van(zaak, "K09 "))
                .containsExactly("K09 ingetrokken 2026-02-02T09:00 +1", "K09 slachtoffer 2026-02-02T09:00 +1");
        strafzaak.besluit(zaak, Clientbesluit.MEDEWERKING);
        assertThat(telling.van(zaak, "K09 "))
                .containsExactly("K09 medewerking 2026-02-02T09:00 +1", "K09 slachtoffer 2026-02-02T09:00 +1");
    }

    @Test
    void verblijfTeltWatIsGevraagdBeslotenEnNogOpenStaat() {
        ZaakNummer zaak = verblijf.zaakMetPositie();
        verblijf.bedenktijd(zaak, dag(2), false);
        assertThat(telling.van(zaak, "K10", "K04 b", "K04 m"))
                .containsExactly("K10 bedenktijd 2026-02-02T00:00 +1", "K10O bedenktijd 2026-02-02T00:00 +1");
        verhaal.nu("2026-02-12T10:00");
        verblijf.feit(zaak, Feitsoort.AANGIFTE_GEDAAN);
        verblijf.feit(zaak, Feitsoort.M55_VERSTUURD);
        assertThat(telling.van(zaak, "K10O", "K04 b", "K04 m"))
                .containsExactly("K04 bedenktijd_besluit 2026-02-12T00:00 14400", "K10O b8 2026-02-12T00:00 +1");
        verhaal.nu("2026-02-13T10:00");
        verblijf.bericht(zaak, Berichtsoort.IND_VERLEEND, Ketenpartner.IND);
        verhaal.nu("2026-03-13T10:00");
        verblijf.bericht(zaak, Berichtsoort.IND_INGETROKKEN, Ketenpartner.IND);

        assertThat(telling.van(zaak, "K10", "K04 m"))
                .containsExactly(
                        "K04 m55_ind 2026-02-13T00:00 1440",
                        "K10 b8_verleend 2026-02-13T00:00 +1",
                        "K10 bedenktijd 2026-02-02T00:00 +1",
                        "K10 ingetrokken 2026-03-13T00:00 +1");
        handelingen.doet(
                zaak,
                "verblijf/schrijnend-pad-aanvragen",
                Map.of("verklaringen", List.of("arts"), "op", verhaal.vandaag()));
        assertThat(telling.van(zaak, "K10 s", "K10O"))
                .containsExactly(
                        "K10 schrijnend_aangevraagd 2026-03-13T00:00 +1", "K10O schrijnend 2026-03-13T00:00 +1");
    }

    @Test
    void veiligheidTeltWieVertrokEnTerugkwamEnElkIncident() {
        ZaakNummer zaak = vermissing.zaak("geen");
        incident.meld(zaak, incident.lek());
        vermissing.totBevestigen(zaak);
        vermissing.bevestig(zaak);
        assertThat(telling.van(zaak, "K12", "K13"))
                .as("een van de twee is niet genoeg")
                .containsExactly(
                        "K12 zaak 2026-02-02T09:00 +1",
                        "K13 adres_bekend 2026-02-02T09:00 +1",
                        "K13L 2026-02-02T09:00 +1");
        vermissing.akkoord(zaak);
        verhaal.dagen(1, zaak.waarde());
        vermissing.isTerug(zaak);
        assertThat(telling.van(zaak, "K12"))
                .containsExactly(
                        "K12 mob 2026-02-09T09:00 +1", "K12 terug 2026-02-10T00:00 +1", "K12 zaak 2026-02-02T09:00 +1");
    }

    @Test
    void eenKindDatVertrokTeltOokApart() {
        ZaakNummer zaak = vermissing.zaakVan("van_16_tot_18");
        verhaal.nu("2026-02-23T09:00");
        vermissing.meld(zaak);
        vermissing.naarPolitie(zaak);
        verhaal.dagen(7, zaak.waarde());
        vermissing.bevestig(zaak);
        vermissing.akkoord(zaak);
        assertThat(telling.van(zaak, "K12 mob"))
                .containsExactly("K12 mob 2026-03-02T09:00 +1", "K12 mob_minderjarig 2026-03-02T09:00 +1");
    }

    @Test
    void toestemmingTeltWieAllesIsGevraagdEnWatIsIngetrokken() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.toegewezen("zorgcoordinator");
        assertThat(telling.van(zaak, "K15")).containsExactly("K15 zaak 2026-02-02T09:00 +1");
        verhaal.nu("2026-02-03T09:00");
        toestemming.geeft(zaak, Doel.AVIM, Doel.OPVANG);
        verhaal.nu("2026-02-04T09:00");
        toestemming.trektIn(zaak, Doel.AVIM);
        verhaal.nu("2026-02-05T09:00");
        toestemming.geeft(zaak, Doel.AVIM, Doel.OPVANG);

        assertThat(telling.van(zaak, "K15"))
                .containsExactly(
                        "K15 volledig 2026-02-02T09:00 +1",
                        "K15 zaak 2026-02-02T09:00 +1",
                        "K15I avim 2026-02-04T09:00 +1");
    }

    @Test
    void termijnenTellenTotHunLaatsteSecondeEnOokAlsNiemandKeek() {
        verhaal.nu("2026-02-02T09:00");
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        assertThat(telling.van(zaak, "K11 T06", "K11B T06"))
                .as("blijft het zo, dan is dit te laat")
                .containsExactly("K11 T06 2026-02-09T23:59:59 +1", "K11B T06 2026-02-09T23:59:59 +1");
        long intake = termijnen.loopt("T06", zaak.waarde()).orElseThrow().id();
        verhaal.als("zorgcoordinator");
        zaaktermijnen.verzet(zaak, intake, new VerzetTermijn(LocalDate.of(2026, 2, 11), REDEN));
        verhaal.als("zorgcoordinator");
        zaaktermijnen.pauzeer(zaak, intake, new PauzeerTermijn(REDEN));
        assertThat(telling.van(zaak, "K11 T06", "K11B T06")).isEmpty();
        verhaal.als("zorgcoordinator");
        zaaktermijnen.hervat(zaak, intake, new HervatTermijn(null));
        verhaal.niemand();
        String einde = "2026-02-11T23:59:59 +1";
        assertThat(telling.van(zaak, "K11 T06", "K11B T06", "K11C verlengd"))
                .containsExactly("K11 T06 " + einde, "K11B T06 " + einde, "K11C verlengd " + einde);

        verhaal.nu("2026-02-12T09:00");
        verhaal.doet("zorgcoordinator", zaak.waarde(), "intake-vastleggen", EenZaak.INTAKE);
        assertThat(telling.van(zaak, "K11 T06", "K11B T06", "K11C verlengd"))
                .containsExactly("K11B T06 " + einde, "K11C verlengd " + einde);
    }

    /** The figures are asked of thousands of cases at once. */
    @Test
    void veelZakenKostenEvenVeelOpdrachtenAlsEen() {
        ZaakNummer zaak = eenZaak.zaak();
        Set<String> een = Set.of(zaak.waarde());
        Set<String> veel = new HashSet<>(database.sql("select nummer from zaak.zaak order by geopend_op desc limit 40")
                .query(String.class)
                .list());
        veel.addAll(een);
        telling.modules().forEach(module -> assertThat(Teller.opdrachten(() -> telling.tel(module, veel)))
                .as(module.getClass().getSimpleName())
                .isEqualTo(Teller.opdrachten(() -> telling.tel(module, een)))
                .isLessThanOrEqualTo(12));
    }
}
