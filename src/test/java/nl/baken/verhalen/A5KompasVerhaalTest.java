// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Ketenbericht;
import nl.baken.zaak.Ketenpartner;
import nl.baken.zaak.Wachtpunten;
import nl.baken.zaak.Zaakstatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A5 KOMPAS, a Dublin claimant found at Schiphol, line by line to the end of the case. That a report of the KMar must be
 * registered (route 3) is in MeldroutesTest.
 */
@BakenTest
class A5KompasVerhaalTest {

    private static final LocalDate T0 = LocalDate.of(2026, 6, 1);
    private static final ZoneId HIER = VerzetbareKlok.AMSTERDAM;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenVerblijf verblijf;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private EenVermissing vermissing;

    @Autowired
    private Zaakhandelingen handelingen;

    @Autowired
    private List<Wachtpunten> wachtpunten;

    @Autowired
    private JdbcClient database;

    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakVanDeKmar() {
        verhaal.nu(T0 + "T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        verblijf.bedenktijd(zaak, T0, true);
    }

    @Test
    void t0DeKorteBedenktijdLooptTotEenJuliMetHerinneringen() {
        Termijn termijn = verblijf.termijn(zaak, "T10");

        assertThat(termijn.laatsteDag()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(termijn.waarschuwt())
                .extracting(moment -> LocalDate.ofInstant(moment, HIER))
                .containsExactly(LocalDate.of(2026, 6, 17), LocalDate.of(2026, 6, 24), LocalDate.of(2026, 6, 29));
        assertThat(verblijf.telt(zaak, "T09")).isFalse();
        assertThat(zaakpagina())
                .contains("Bedenktijd tot en met 1 juli 2026 (over 30 dagen)")
                .contains("Wat past nu: Korte bedenktijd: een ander EU-land is verantwoordelijk.");
    }

    @Test
    void t0DeKmarRegistreertBijComensha() {
        eenZaak.tot(zaak, "comensha-registratie-controleren");
        verblijf.doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));

        assertThat(handelingen.blad(zaak, "CoMensha")).contains("De cliënt was al geregistreerd");
    }

    @Test
    void t11DeNieuweWetLaatDeLopendeBedenktijdMetRust() {
        verblijf.stelPositieVast(zaak, Map.of("asiel", "dublin"));
        assertThat(zaakpagina()).doesNotContain("Wetswijziging");

        verhaal.dagen(11, zaak.waarde());
        handelingen.doet(
                zaak,
                "verblijf/verblijfspositie-vaststellen",
                EenVerblijf.positie(Map.of("asiel", "dublin", "bijzonderheden", List.of("vrees_voor_terugkeer"))));

        assertThat(peildatums())
                .as("opnieuw besloten, met de regels van 1 juni")
                .hasSizeGreaterThan(2)
                .endsWith(T0);
        assertThat(zaakpagina()).contains("Korte bedenktijd", "Laat de advocaat asiel bespreken");
        assertThat(verblijf.termijn(zaak, "T10").laatsteDag()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(zaakpagina()).contains("Wetswijziging", "blijven de regels van 1 juni 2026 gelden");
    }

    @Test
    void t22NaDeAangifteWachtDeIndOpHetOm() {
        totDeAangifte();

        assertThat(verblijf.telt(zaak, "T10"))
                .as("de aangifte eindigt de bedenktijd")
                .isFalse();
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.BEDENKTIJD_GEEINDIGD)).isTrue();
        assertThat(verblijf.termijn(zaak, "T12").laatsteDag()).isEqualTo(LocalDate.of(2026, 7, 21));
        assertThat(verblijf.telt(zaak, "T11")).isFalse();
        assertThat(wachtOp()).contains("OM: Of de cliënt nodig is; daarna beslist de IND");
    }

    @Test
    void t50NaTwintigWerkdagenHerinnerJeHetOmEnWeetDeAdvocaatHet() {
        totDeAangifte();
        verhaal.dagen(28, zaak.waarde());
        assertThat(verblijf.taken(zaak)).doesNotContain("om-herinneren");

        verhaal.dagen(1, zaak.waarde());

        assertThat(verblijf.taken(zaak)).contains("om-herinneren").doesNotContain("ind-herinneren");
        verblijf.doet(zaak, "om-herinneren", Map.of("herinnerdOp", verhaal.vandaag(), "advocaatIngelicht", "ja"));
    }

    @Test
    void t53HetOmHeeftDeClientNietNodigEnDeIndWijstAf() {
        totDeAfwijzing();

        assertThat(verblijf.telt(zaak, "T12")).isFalse();
        assertThat(verblijf.telt(zaak, "T11")).isFalse();
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_GEWEIGERD)).isTrue();
    }

    @Test
    void t54DeBezwaartermijnLooptTotMaandag24Augustus() {
        totDeAfwijzing();

        Termijn bezwaar = verblijf.termijn(zaak, "T15");
        assertThat(bezwaar.laatsteDag()).isEqualTo(LocalDate.of(2026, 8, 24));
        assertThat(bezwaar.waarschuwt())
                .extracting(moment -> LocalDate.ofInstant(moment, HIER))
                .containsExactly(LocalDate.of(2026, 8, 14), LocalDate.of(2026, 8, 21));
        assertThat(verblijf.taken(zaak)).contains("bezwaar-bespreken");
    }

    @Test
    void t79DeAdvocaatDientOpTijdBezwaarInMetVoorlopigeVoorziening() {
        totDeAfwijzing();
        verhaal.dagen(25, zaak.waarde());
        verblijf.doet(
                zaak,
                "bezwaar-bespreken",
                Map.of("keuze", "ingediend", "op", verhaal.vandaag(), "voorlopigeVoorziening", "true"));

        assertThat(verblijf.isGehaald(zaak, "T15")).isTrue();
        assertThat(zaakpagina()).contains("19 augustus 2026: Bezwaar ingediend, met voorlopige voorziening");
        assertThat(wachtOp()).contains("IND: Besluit: Bezwaar");
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_VERLEEND)).isFalse();
        assertThat(versies()).as("elk besluit bewaart zijn regels").isNotEmpty().allMatch(versie -> !versie.isBlank());
    }

    @Test
    void t90HetCoaMeldtHemAfwezigEnErWordtGezocht() {
        totAfwezig();

        assertThat(verblijf.taken(zaak)).contains("client-zoeken").doesNotContain("vermissing-melden-bij-politie");
        assertThat(handelingen.blad(zaak, "Vermissing")).contains("Stand: Vermist", "van: COA");
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
    }

    @Test
    void t97TweeMensenBevestigenHetEnDertigDagenLaterSluitDeZaak() {
        totAfwezig();
        vermissing.zoek(zaak);
        verhaal.dagen(1, zaak.waarde());
        vermissing.zoek(zaak);
        verhaal.dagen(6, zaak.waarde());
        vermissing.bevestig(zaak);
        vermissing.akkoord(zaak);
        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.OPGESCHORT);
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken");
        assertThat(vermissing.termijn(zaak, "T117").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(48)));
        vermissing.informeer(zaak);
        verhaal.dagen(31, zaak.waarde());

        assertThat(vermissing.status(zaak)).isEqualTo(Zaakstatus.AFGESLOTEN);
        assertThat(verblijf.heeftFeit(zaak, Feitsoort.VERGUNNING_VERLEEND)).isFalse();
        assertThat(verhaal.pad(zaak.waarde())).contains("sluiten-na-vermissing").doesNotContain("nazorg");
    }

    private void totAfwezig() {
        totDeAfwijzing();
        verblijf.bericht(zaak, Berichtsoort.AANGEKOMEN, Ketenpartner.COA);
        verhaal.dagen(36, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.NIET_TERUGGEKEERD, Ketenpartner.COA);
    }

    private void totDeAangifte() {
        verblijf.stelPositieVast(zaak, Map.of("asiel", "dublin"));
        verhaal.dagen(22, zaak.waarde());
        handelingen.doet(
                zaak,
                "strafrecht/verhoor-vastleggen",
                Map.of(
                        "soort", "aangifte",
                        "op", verhaal.vandaag(),
                        "dienst", "kmar",
                        "minuten", "90",
                        "tolk", "ja",
                        "nagesprek", "ja"));
        verblijf.bericht(
                zaak,
                new Ketenbericht(
                        Berichtsoort.M55_VERZONDEN,
                        Ketenpartner.KMAR,
                        verhaal.vandaag(),
                        LocalTime.of(8, 30),
                        null,
                        null,
                        false));
    }

    private void totDeAfwijzing() {
        totDeAangifte();
        verhaal.dagen(31, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.OM_AANWEZIGHEID_NIET_NODIG, Ketenpartner.OM);
        verhaal.dagen(1, zaak.waarde());
        verblijf.bericht(zaak, Berichtsoort.IND_AFGEWEZEN, Ketenpartner.IND);
    }

    private String zaakpagina() {
        return handelingen.blad(zaak, "Verblijfsrecht");
    }

    private List<String> wachtOp() {
        return wachtpunten.stream()
                .flatMap(bron -> bron.van(zaak).stream())
                .map(punt -> punt.opWie() + ": " + punt.waarop())
                .toList();
    }

    /** Of which day the rules were that D06 decided with. */
    private List<LocalDate> peildatums() {
        return database.sql("select peildatum from verblijf.spoorbesluit where nummer = ? order by id")
                .param(zaak.waarde())
                .query(LocalDate.class)
                .list();
    }

    private List<String> versies() {
        return database.sql("select versie from gedeeld.beslissing where nummer = ? and beslissing = 'verblijfsspoor'")
                .param(zaak.waarde())
                .query(String.class)
                .list();
    }
}
