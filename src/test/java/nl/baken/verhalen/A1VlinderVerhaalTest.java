// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
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
import nl.baken.zaak.RedenEinde;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import nl.baken.zorgcoordinatie.StartAfsluiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A1 VLINDER, the whole track of a woman in Haarlem (domain.md 9), as far as signal, triage and care coordination go.
 * Part 3 adds shelter (T+0, T+2, T+58, T+80), care (T+12, T+40), aangifte (T+57), residence (T+1, T+59) and damages
 * (M+14); part 6 the count of reads of safe contact in the log.
 */
@BakenTest
class A1VlinderVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final int HOOGSTENS_OPEN = 6;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    VlinderSignaal signaal;

    @Autowired
    Opvolging opvolging;

    @Autowired
    Terugkoppeling terugkoppeling;

    @Autowired
    Zaken zaken;

    @Autowired
    Toestemmingen toestemmingen;

    @Autowired
    Termijnen termijnen;

    @Autowired
    Afsluitverzoek afsluitverzoek;

    @Autowired
    JdbcClient database;

    private final SignaalNummer nummer = SignaalNummer.nieuw();
    private final String sg = nummer.waarde();

    @BeforeEach
    void maandag2Februari() {
        verhaal.nu("2026-02-02T09:00");
        signaal.meld(nummer);
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void t0ErIsVandaagOpvangNodigEnDeBoaHoortMeteenDatHetIsOntvangen() {
        assertThat(kolom("urgentie")).isEqualTo("opvang_vandaag");
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0);
        assertThat(terugkoppeling.van(nummer).get(0).op()).isEqualTo(verhaal.moment());
    }

    @Test
    void t0HetAdviesIsVermoedenMetSomElfEnHetGaatNaarDeAvim() {
        signaal.verrijk(nummer);
        assertThat(kolom("score")).isEqualTo("11");
        signaal.duid(nummer);
        assertThat(opvolging.van(nummer))
                .extracting(melding -> melding.route().code())
                .contains("avim");
        assertThat(opvolging.van(nummer))
                .filteredOn(melding -> melding.route().code().equals("avim"))
                .extracting(Melding::plicht)
                .containsExactly("verplicht");
    }

    @Test
    void t1HetSignaalIsGegrondEnErIsEenAcuteZaak() {
        Zaak zaak = signaal.gegrond(nummer);

        assertThat(zaak.status()).isEqualTo(Zaakstatus.NIEUW);
        assertThat(zaak.gevaar()).isEqualTo("acuut");
        assertThat(termijnen
                        .loopt("T05_ACUUT", zaak.nummer().waarde())
                        .orElseThrow()
                        .vervalt())
                .isEqualTo(verhaal.moment().plus(java.time.Duration.ofHours(4)));
        assertThat(verhaal.taken("teamleider_zc", zaak.nummer().waarde())).containsExactly("zorgcoordinator-toewijzen");
    }

    @Test
    void t6EnT9DeKernsetIsCompleetEnDeToestemmingenGelden() {
        ZaakNummer zaak = signaal.gegrond(nummer).nummer();
        totEnMetPlan(zaak);

        assertThat(zaken.kernset(zaak).orElseThrow().sector()).isEqualTo(Sector.SEKSUELE_DIENSTVERLENING);
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ORANJE);
        assertThat(zaken.lees(zaak).centrumgemeente()).isEqualTo("Haarlem");
        assertThat(toestemmingen.geldend(zaak)).contains(Doel.COMENSHA, Doel.AVIM, Doel.GGZ);
        assertThat(termijnen.alleVan(zaak.waarde()))
                .filteredOn(termijn ->
                        List.of("T05_ACUUT", "T06", "T07", "T47", "T48", "T49").contains(termijn.regel()))
                .hasSize(6)
                .allMatch(termijn ->
                        termijn.gehaaldOp() != null && !termijn.gehaaldOp().isAfter(termijn.vervalt()));
    }

    @Test
    void m18DeZaakSluitNaTweeHandtekeningenEnDeNazorgVolgt() {
        ZaakNummer zaak = signaal.gegrond(nummer).nummer();
        totEnMetPlan(zaak);
        int contacten = begeleidTot(zaak, LocalDate.of(2027, 8, 2));
        assertThat(contacten).as("elke week, anderhalf jaar lang").isGreaterThan(70);

        sluit(zaak);

        Zaak dicht = zaken.lees(zaak);
        assertThat(dicht.status()).isEqualTo(Zaakstatus.NAZORG);
        assertThat(termijnen.loopt("T33_EERSTE", zaak.waarde()).orElseThrow().laatsteDag())
                .isEqualTo(LocalDate.of(2027, 11, 2));
        verhaal.nu("2027-11-02T09:00");
        nazorg(zaak);
        verhaal.nu("2028-02-02T09:00");
        nazorg(zaak);
        assertThat(zaken.lees(zaak).status()).isEqualTo(Zaakstatus.AFGESLOTEN);
        eindstand(zaak);
    }

    private void eindstand(ZaakNummer zaak) {
        assertThat(terugkoppeling.van(nummer)).extracting(Teruggekoppeld::ronde).containsExactly(0, 1, 2);
        assertThat(terugkoppeling.van(nummer)).allSatisfy(zin -> assertThat(zin.tekst())
                .doesNotContainIgnoringCase("opvang")
                .doesNotContainIgnoringCase("adres")
                .doesNotContainIgnoringCase("Haarlem"));
        assertThat(termijnen.alleVan(zaak.waarde()))
                .as("geen wettelijke termijn overschreden")
                .filteredOn(termijn -> termijn.basis() == Basis.WET)
                .isEmpty();
        assertThat(termijnen.alleVan(zaak.waarde()).stream().filter(Termijn::loopt))
                .isEmpty();
        assertThat(verhaal.pad(zaak.waarde()))
                .contains("zorgplan-evalueren", "nazorgcontact-leggen", "zaak-afgesloten")
                .doesNotContain("waarnemer-inschakelen", "niet-gesloten");
    }

    private void totEnMetPlan(ZaakNummer zaak) {
        String zc = zaak.waarde();
        verhaal.doet("teamleider_zc", zc, "zorgcoordinator-toewijzen", eenZaak.toewijzing(COORDINATOR, null));
        doet(zaak, "eerste-contact-leggen", EenZaak.EERSTE_CONTACT);
        verhaal.nu("2026-02-08T10:00");
        Map<String, Object> kernset = new HashMap<>(EenZaak.INTAKE);
        kernset.putAll(Map.of(
                "sector", "seksuele_dienstverlening",
                "geslacht", "vrouw",
                "nationaliteitsgroep", "derde_land",
                "verblijfsstatus", "bedenktijd",
                "kinderen", "nee",
                "letsel", "ja",
                "directNodig", List.of("slaapplek", "arts")));
        doet(zaak, "intake-vastleggen", kernset);
        doet(zaak, "veiligheid-screenen", EenZaak.screening("bedreiging", "familie_bedreigd"));
        doet(zaak, "rechten-bespreken", eenZaak.rechten("comensha", "avim", "ggz", "opvang", "nazorg"));
        doet(zaak, "comensha-registratie-controleren", eenZaak.comensha("al_geregistreerd"));
        verhaal.nu("2026-02-11T10:00");
        doet(zaak, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
    }

    /** Every day what is open gets done, as an ordinary case goes. @return the number of contacts */
    private int begeleidTot(ZaakNummer zaak, LocalDate dag) {
        int contacten = 0;
        while (verhaal.vandaag().isBefore(dag)) {
            verhaal.dagen(1, zaak.waarde());
            List<String> open = verhaal.taken(COORDINATOR, zaak.waarde());
            assertThat(open).hasSizeLessThanOrEqualTo(HOOGSTENS_OPEN);
            for (String taak : open) {
                doet(zaak, taak, invulling(taak));
                contacten += taak.equals("contactmoment-vastleggen") ? 1 : 0;
            }
        }
        return contacten;
    }

    private Map<String, Object> invulling(String taak) {
        return switch (taak) {
            case "contactmoment-vastleggen" -> Map.of(
                    "uitkomst", "contact", "op", verhaal.vandaag(), "kanaal", "telefoon", "welzijn", "matig");
            case "zorgplan-evalueren" -> Map.of(
                    "aanwezig",
                    List.of("client", "avim"),
                    "gedeeld",
                    List.of("veiligheid"),
                    "grond",
                    "toestemming",
                    "dreigingen",
                    List.of("familie_bedreigd"),
                    "besluiten",
                    "FICTIEF: we gaan door",
                    "vervolg",
                    "doorgaan");
            case "veiligheid-screenen" -> EenZaak.screening("familie_bedreigd");
            default -> throw new AssertionError("deze taak hoort hier niet open te staan: " + taak);
        };
    }

    private void sluit(ZaakNummer zaak) {
        verhaal.als(COORDINATOR);
        afsluitverzoek.begin(zaak, new StartAfsluiting(RedenEinde.DOEL_BEREIKT));
        doet(zaak, "afsluittoets-doen", EenZaak.ALLES_GEREGELD);
        verhaal.doet("teamleider_zc", zaak.waarde(), "tweede-handtekening-zetten", Map.of("akkoord", "ja"));
        doet(zaak, "registratie-bijwerken", Map.of("bijgewerktOp", verhaal.vandaag(), "via", "portaal"));
    }

    private void nazorg(ZaakNummer zaak) {
        verhaal.dagen(0, zaak.waarde());
        doet(zaak, "nazorgcontact-leggen", Map.of("op", verhaal.vandaag(), "uitkomst", "gaat_goed"));
    }

    private void doet(ZaakNummer zaak, String taak, Map<String, ?> getypt) {
        verhaal.doet(COORDINATOR, zaak.waarde(), taak, getypt);
    }

    private String kolom(String naam) {
        return database.sql("select " + naam + "::text from signaal.signaal where nummer = ?")
                .param(sg)
                .query(String.class)
                .single();
    }
}
