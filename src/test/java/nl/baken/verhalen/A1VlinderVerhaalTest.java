// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Melding;
import nl.baken.signaal.Opvolging;
import nl.baken.signaal.Teruggekoppeld;
import nl.baken.signaal.Terugkoppeling;
import nl.baken.termijn.Basis;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.verhalen.VlinderZaak.Lijn;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A1 VLINDER, the whole life of a woman in Haarlem in the system (domain.md 9), from signal to aftercare.
 */
@BakenTest
class A1VlinderVerhaalTest {

    private static final int HOOGSTENS_TAKEN = 60;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VlinderStand stand;

    @Autowired
    private VlinderSignaal signaal;

    @Autowired
    private VlinderZaak vlinder;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Opvolging opvolging;

    @Autowired
    private Terugkoppeling terugkoppeling;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Sporen sporen;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Toestemmingen toestemmingen;

    @Autowired
    private Termijnen termijnen;

    @Autowired
    private EenVernietiging vernietiging;

    private final SignaalNummer nummer = SignaalNummer.nieuw();

    @BeforeEach
    void maandag2Februari() {
        verhaal.nu("2026-02-02T09:00");
        signaal.meld(nummer);
    }

    @Test
    void t0ErIsVandaagOpvangNodigEnDeBoaHoortMeteenDatHetIsOntvangen() {
        assertThat(stand.kolom(nummer, "urgentie")).isEqualTo("opvang_vandaag");
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
        assertThat(terugkoppeling.van(nummer).get(0).op()).isEqualTo(verhaal.moment());
    }

    @Test
    void t0HetAdviesIsVermoedenMetSomElfEnHetGaatNaarDeAvim() {
        signaal.verrijk(nummer);
        assertThat(stand.kolom(nummer, "score")).isEqualTo("11");
        signaal.duid(nummer);

        assertThat(opvolging.van(nummer))
                .filteredOn(melding -> melding.route().code().equals("avim"))
                .extracting(Melding::plicht)
                .containsExactly("verplicht");
    }

    @Test
    void t0HetSignaalIsGegrondEnErIsEenAcuteZaak() {
        Zaak zaak = signaal.gegrond(nummer);

        assertThat(zaak.status()).isEqualTo(Zaakstatus.NIEUW);
        assertThat(zaak.gevaar()).isEqualTo("acuut");
        assertThat(stand.termijn(zaak.nummer(), "T05_ACUUT").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(4)));
        assertThat(verhaal.taken("teamleider_zc", zaak.nummer().waarde())).containsExactly("zorgcoordinator-toewijzen");
    }

    @Test
    void t0ErIsDezelfdeNachtEen72UursPlek() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T0);

        assertThat(opvang.advies(zaak)).containsExactly("UREN_72");
        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(stand.termijn(zaak, "T23").vervalt())
                .isEqualTo(verhaal.moment().plus(Duration.ofHours(72)));
        assertThat(sporen.lopend(zaak)).containsExactly(Spoor.OPVANG);
    }

    @Test
    void t1DeBedenktijdLoopt() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T1);

        assertThat(stand.termijn(zaak, "T09").laatsteDag()).isEqualTo("2026-05-03");
        assertThat(stand.besloten(zaak, "verblijfsspoor")).anyMatch(regel -> regel.contains("bedenktijd"));
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ORANJE);
        assertThat(sporen.lopend(zaak)).contains(Spoor.STRAFRECHT, Spoor.VERBLIJF, Spoor.JURIDISCH);
    }

    @Test
    void t2DeCosmHeeftPlekEnDe72UurHoudtOp() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T2);

        assertThat(opvang.advies(zaak)).startsWith("COSM");
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "aangekomen");
        assertThat(stand.termijn(zaak, "T22").laatsteDag()).isEqualTo("2026-05-04");
        assertThat(termijnen.loopt("T23", zaak.waarde())).isEmpty();
        assertThat(stand.van(zaak, "T24").laatsteDag()).isEqualTo("2026-02-17");
        assertThat(stand.van(zaak, "T24").gehaaldOp()).isEqualTo(verhaal.moment());
    }

    @Test
    void t6EnT9DeKernsetIsCompleetEnDeToestemmingenGelden() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T9);

        assertThat(zaken.kernset(zaak).orElseThrow().sector()).isEqualTo(Sector.SEKSUELE_DIENSTVERLENING);
        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Haarlem");
        assertThat(toestemmingen.geldend(zaak)).contains(Doel.COMENSHA, Doel.AVIM, Doel.GGZ);
        assertThat(termijnen.alleVan(zaak.waarde()))
                .filteredOn(termijn ->
                        List.of("T05_ACUUT", "T06", "T07", "T47", "T48", "T49").contains(termijn.regel()))
                .hasSize(6)
                .allMatch(termijn ->
                        termijn.gehaaldOp() != null && !termijn.gehaaldOp().isAfter(termijn.vervalt()));
        assertThat(sporen.alle(zaak))
                .as("wat de intake vroeg")
                .extracting(Sporen.Loop::spoor)
                .contains(Spoor.MEDISCHE_ZORG, Spoor.PSYCHISCHE_ZORG);
    }

    @Test
    void t12EnT41DeGgzIsTeLaatEnDanKomtErBemiddeling() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T12);
        assertThat(stand.termijn(zaak, "T25_AANMELDING").laatsteDag()).isEqualTo("2026-03-14");
        assertThat(vlinder.taken(zaak)).doesNotContain("wachtlijstbemiddeling-vragen");

        vlinder.totDeDag(zaak, Lijn.T41);
        assertThat(vlinder.taken(zaak)).contains("wachtlijstbemiddeling-vragen");
        assertThat(stand.van(zaak, "T25_AANMELDING").overschredenOp()).isNotNull();
    }

    @Test
    void t57NaDeAangifteTeltDeBedenktijdNietMeerEnTeltDeIndUren() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T57);

        assertThat(feiten.laatste(zaak, Feitsoort.AANGIFTE_GEDAAN)).contains(LocalDate.of(2026, 3, 30));
        assertThat(stand.verhoren(zaak)).isEqualTo(2);
        assertThat(termijnen.loopt("T09", zaak.waarde())).isEmpty();
        assertThat(stand.termijn(zaak, "T11").vervalt()).isEqualTo("2026-04-01T13:00:00Z");
        assertThat(vlinder.taken(zaak))
                .as("aangifte vraagt een nieuwe screening")
                .contains("veiligheid-screenen");
    }

    @Test
    void t58DeDoorstroomUitDeCosmBegint() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T57);
        vlinder.totDeDag(zaak, Lijn.T58);

        assertThat(vlinder.taken(zaak)).contains("doorstroomplan-maken");
    }

    @Test
    void t59DeIndVerleentEenVergunningVoorEenJaar() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T59);

        assertThat(feiten.laatste(zaak, Feitsoort.VERGUNNING_VERLEEND)).contains(LocalDate.of(2026, 4, 2));
        assertThat(stand.termijn(zaak, "T13").laatsteDag()).isEqualTo("2027-04-02");
        assertThat(stand.van(zaak, "T11").gehaaldOp()).isNotNull();
        assertThat(verhaal.pad(zaak.waarde())).contains("rechten-na-vergunning-regelen");
    }

    @Test
    void t80VanDeCosmNaarDeVrouwenopvangMetEenBeschikkingOpTijd() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.T80);

        assertThat(opvang.advies(zaak)).startsWith("VO");
        assertThat(opvang.standen(zaak)).containsExactly("vertrokken", "vertrokken", "aangekomen");
        assertThat(List.of(stand.van(zaak, "T19"), stand.van(zaak, "T20")))
                .allMatch(termijn -> !termijn.gehaaldOp().isAfter(termijn.vervalt()));
        assertThat(termijnen.loopt("T22", zaak.waarde())).isEmpty();
        assertThat(vlinder.taken(zaak)).as("wie verhuist wordt gescreend").contains("veiligheid-screenen");
    }

    @Test
    void m14EnM17NaDeVeroordelingBlijvendVerblijf() {
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.M14);
        assertThat(feiten.heeft(zaak, Feitsoort.VEROORDELING)).isTrue();
        assertThat(verhaal.pad(zaak.waarde())).contains("voortgezet-verblijf-aanvragen", "voorschot-plannen");

        vlinder.verder(zaak, Lijn.M17);
        assertThat(sporen.lopend(zaak)).doesNotContain(Spoor.VERBLIJF);
        assertThat(vlinder.taken(zaak)).as("de dader komt vrij").contains("veiligheid-screenen");
        assertThat(stand.termijn(zaak, "T53").laatsteDag()).isEqualTo("2027-07-06");
    }

    @Test
    void m18DeZaakSluitNaTweeHandtekeningenEnDeNazorgVolgt() {
        Map<String, Long> voor = vernietiging.aantallen();
        ZaakNummer zaak = vlinder.tot(nummer, Lijn.M18);
        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(sporen.lopend(zaak)).isEmpty();
        assertThat(stand.termijn(zaak, "T33_EERSTE").laatsteDag()).isEqualTo("2027-11-02");

        nazorg(zaak, "2027-11-02T09:00");
        nazorg(zaak, "2028-02-02T09:00");
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        eindstand(zaak);
        vernietigd(zaak, voor);
    }

    /** Twenty years after the care ended (B04), of everything that the tracks wrote no row is left. */
    private void vernietigd(ZaakNummer zaak, Map<String, Long> voor) {
        assertThat(zaken.lees(zaak).vernietigenOp()).isEqualTo("2047-08-03");
        verhaal.nu("2047-08-03T09:00");
        vernietiging.vernietig(zaak);
        vernietiging.nietMeerDan(voor);
    }

    private void nazorg(ZaakNummer zaak, String wanneer) {
        verhaal.nu(wanneer);
        verhaal.dagen(0, zaak.waarde());
        verhaal.doet(
                VlinderZaak.COORDINATOR,
                zaak.waarde(),
                "nazorgcontact-leggen",
                Map.of("op", verhaal.vandaag(), "uitkomst", "gaat_goed"));
    }

    private void eindstand(ZaakNummer zaak) {
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 1, 2);
        assertThat(terugkoppeling.van(nummer)).allSatisfy(zin -> assertThat(zin.tekst())
                .doesNotContainIgnoringCase("opvang")
                .doesNotContainIgnoringCase("adres")
                .doesNotContainIgnoringCase("Haarlem"));
        List<Termijn> alle = termijnen.alleVan(zaak.waarde());
        assertThat(alle)
                .as("geen wettelijke termijn overschreden")
                .filteredOn(termijn -> termijn.basis() == Basis.WET)
                .isNotEmpty()
                .noneMatch(termijn -> termijn.overschredenOp() != null);
        assertThat(alle)
                .as("één Treeknorm overschreden, en de IND had twee dagen nodig in plaats van een")
                .filteredOn(termijn -> termijn.overschredenOp() != null)
                .extracting(Termijn::regel)
                .containsExactly("T25_AANMELDING", "T11");
        assertThat(alle).noneMatch(Termijn::loopt);
        assertThat(stand.takenZonderContactEnEvaluatie(nummer, zaak))
                .as("taken van signaal tot sluiten")
                .isBetween(25, HOOGSTENS_TAKEN);
    }
}
