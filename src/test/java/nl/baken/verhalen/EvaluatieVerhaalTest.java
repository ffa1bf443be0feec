// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.termijn.Termijnen;
import nl.baken.toestemming.Doel;
import nl.baken.veiligheid.Dreiging;
import nl.baken.veiligheid.ScreenVeiligheid;
import nl.baken.veiligheid.Screenen;
import nl.baken.zaak.Feiten;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Veiligheidscode;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** P03.5 and P03.11: every four weeks the plan is evaluated and the danger screened, as time passes. */
@BakenTest
class EvaluatieVerhaalTest {

    private static final String EVALUATIE = "zorgplan-evalueren";
    private static final String SCREENEN = "veiligheid-screenen";

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaken zaken;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;
    private String nummer;

    @Autowired
    private Feiten feiten;

    @Autowired
    private Screenen screenen;

    @Autowired
    private TransactionTemplate transactie;

    @BeforeEach
    void eenNieuweZaak() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator", "zorgcoordinator2");
        nummer = zaak.waarde();
    }

    @Test
    void elkeVierWekenEvalueerJeEnDaarHoortEenScreeningBij() {
        eenZaak.begeleidMet(zaak, "geen");
        eenZaak.tot(zaak, "zorgplan-vastleggen");
        verhaal.doet("zorgcoordinator", nummer, "zorgplan-vastleggen", EenZaak.ZORGPLAN);
        assertThat(termijnen.loopt("T46", nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(28));

        verhaal.dagen(24, nummer);
        assertThat(taken()).doesNotContain(EVALUATIE);
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(EVALUATIE).hasSizeLessThanOrEqualTo(6);
        verhaal.doet("zorgcoordinator", nummer, EVALUATIE, EenZaak.evaluatie(Map.of("behaald", List.of("veiligheid"))));
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ORANJE);
        assertThat(taken()).doesNotContain(SCREENEN, EVALUATIE);
        assertThat(gehaald("T46")).isEqualTo(1);
        assertThat(termijnen.loopt("T46", nummer).orElseThrow().laatsteDag())
                .isEqualTo(verhaal.vandaag().plusDays(28));
        assertThat(verhaal.pad(nummer)).contains("zorgplan-evalueren").doesNotContain("veiligheid-herijkt");
    }

    @ParameterizedTest
    @EnumSource(names = {"VERHUISD", "AANGIFTE_GEDAAN", "VEROORDELING", "VRIJSPRAAK", "INVRIJHEIDSTELLING"})
    void watGevaarlijkerKanMakenVraagtBinnenTweeWerkdagenEenScreening(Feitsoort wat) {
        eenZaak.begeleidMet(zaak, "geen");
        meld(wat, 0);
        meld(wat, 1);

        assertThat(taken()).filteredOn(SCREENEN::equals).hasSize(1);
        assertThat(termijnen.loopt("T53", nummer).orElseThrow().laatsteDag()).isEqualTo("2026-02-04");
        verhaal.doet("zorgcoordinator", nummer, SCREENEN, EenZaak.screening("actief_gezocht"));

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(gehaald("T53")).isEqualTo(1);
        assertThat(verhaal.pad(nummer)).contains("veiligheid-herijkt").doesNotContain("intussen-gescreend");
    }

    @Test
    void wieIntussenScreentHoeftDeTaakNietMeerTeDoen() {
        eenZaak.begeleidMet(zaak, "geen");
        meld(Feitsoort.VERHUISD, 0);

        verhaal.als("zorgcoordinator");
        screenen.screenTussendoor(zaak, new ScreenVeiligheid(List.of(Dreiging.ADRES_BEKEND), null, null));

        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.ROOD);
        assertThat(taken()).doesNotContain(SCREENEN);
        assertThat(termijnen.loopt("T53", nummer)).isEmpty();
        assertThat(verhaal.pad(nummer)).contains("al-gescreend");
    }

    @Test
    void eenFeitDatNietsMetGevaarTeMakenHeeftVraagtNiets() {
        eenZaak.begeleidMet(zaak, "geen");
        meld(Feitsoort.M55_VERSTUURD, 0);

        assertThat(taken()).doesNotContain(SCREENEN);
    }

    private void meld(Feitsoort wat, int dagen) {
        verhaal.als("zorgcoordinator");
        transactie.executeWithoutResult(
                t -> feiten.meld(zaak, wat, verhaal.vandaag().minusDays(dagen), "AVIM"));
        verhaal.niemand();
    }

    @Test
    void delenOpGrondVanToestemmingKanAlleenMetToestemming() {
        eenZaak.begeleidMet(zaak, "geen");
        toestemming.trektIn(zaak, Doel.AVIM);
        verhaal.dagen(25, nummer);
        Map<String, Object> metAvim = EenZaak.evaluatie(Map.of(
                "aanwezig", List.of("client", "avim"), "gedeeld", List.of("veiligheid"), "grond", "toestemming"));

        assertThat(verhaal.probeert("zorgcoordinator", nummer, EVALUATIE, metAvim))
                .isEqualTo(geweigerd(
                        "gedeeld",
                        "AVIM (politie): Veiligheid: De cliënt gaf hiervoor geen toestemming, of die geldt niet meer."
                                + " Vraag die eerst."));

        metAvim.put("grond", "vitaal_belang");
        verhaal.doet("zorgcoordinator", nummer, EVALUATIE, metAvim);
    }

    @Test
    void eenEvaluatieKanDeAfsluitingStarten() {
        eenZaak.begeleidMet(zaak, "geen");
        verhaal.dagen(25, nummer);
        verhaal.doet(
                "zorgcoordinator",
                nummer,
                EVALUATIE,
                EenZaak.evaluatie(Map.of("vervolg", "afsluiten", "redenEinde", "doel_bereikt")));

        assertThat(taken()).contains("afsluittoets-doen");
    }

    @Test
    void eenAndereCodeDanAfgeleidVraagtEenReden() {
        eenZaak.tot(zaak, "intake-vastleggen");
        verhaal.doet("zorgcoordinator", nummer, "intake-vastleggen", EenZaak.INTAKE);
        Map<String, Object> lager = new HashMap<>(EenZaak.screening("wapens"));
        lager.put("andereCode", "groen");

        assertThat(verhaal.probeert("zorgcoordinator", nummer, SCREENEN, lager))
                .isEqualTo(geweigerd("reden", "Baken leidt code rood af. Schrijf waarom je een andere code kiest."));
        lager.put("reden", "FICTIEF: de dader zit vast.");
        verhaal.doet("zorgcoordinator", nummer, SCREENEN, lager);
        assertThat(zaken.lees(zaak).veiligheidscode()).isEqualTo(Veiligheidscode.GROEN);
    }

    private List<String> taken() {
        return verhaal.taken("zorgcoordinator", nummer);
    }

    private long gehaald(String regel) {
        return termijnen.alleVan(nummer).stream()
                .filter(termijn -> termijn.regel().equals(regel) && termijn.gehaaldOp() != null)
                .count();
    }

    private static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }
}
