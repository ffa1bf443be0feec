// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.proces.Beslistabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** D10: the table of partners, row by row; and whatever is asked, there is one answer. */
class DelenToegestaanTest {

    private static final Beslistabel TABEL =
            Beslistabel.laad("processes/toestemming/delen-toegestaan.dmn", "delen-toegestaan");
    private static final LocalDate VANDAAG = LocalDate.of(2026, 2, 2);
    private static final String GEEN = "geen";

    /** With consent for it, by law and in danger at once: what is never shared, is not shared then either. */
    @ParameterizedTest
    @CsvSource({
        "belastingdienst, signaal, nooit-belastingdienst",
        "belastingdienst, identiteit, nooit-belastingdienst",
        "schadefonds, juridisch_financieel, nooit-schadefonds",
        "riec, zorg, nooit-riec",
        "riec, medisch, nooit-riec",
        "riec, veilig_contact, nooit-riec",
        "riec, verblijf, nooit-riec",
        "avim, medisch, nooit-politie",
        "avim, veilig_contact, nooit-politie",
        "kmar, zorg, nooit-politie",
        "nla, verblijf, nooit-nla",
        "comensha, medisch, nooit-comensha",
        "comensha, strafrecht, nooit-comensha",
        "ind, zorg, nooit-ind",
        "coa, strafrecht, nooit-coa",
        "veilig_thuis, verblijf, nooit-veilig-thuis",
        "opvang, strafrecht, nooit-opvang",
        "opvang, verblijf, nooit-opvang",
        "slachtofferhulp, medisch, nooit-slachtofferhulp",
        "ggz, strafrecht, nooit-zorgverleners",
        "huisarts, verblijf, nooit-zorgverleners",
        "om, medisch, nooit-medisch-buiten-de-zorg",
        "andere_regio, medisch, nooit-medisch-buiten-de-zorg",
        "anders, medisch, nooit-medisch-buiten-de-zorg"
    })
    void watEenPartnerNooitKrijgt(String ontvanger, String groep, String regel) {
        for (Doel doel : Doel.values()) {
            var uitkomst = TABEL.beslis(invoer(VANDAAG, ontvanger, doel.code(), groep, true, true, true));

            assertThat(uitkomst.enigeWaarde("grond")).isEqualTo(GEEN);
            assertThat(uitkomst.regels()).containsExactly(regel);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "comensha, comensha, signaal, toestemming-comensha, vraag-comensha",
        "comensha, comensha, zorg, toestemming-comensha, vraag-comensha",
        "avim, avim, veiligheid, toestemming-avim, vraag-avim",
        "avim, kmar, strafrecht, toestemming-avim, vraag-avim",
        "ggz, ggz, medisch, toestemming-ggz, vraag-ggz",
        "opvang, opvang, veilig_contact, toestemming-opvang, vraag-opvang",
        "advocaat, advocaat, verblijf, toestemming-advocaat, vraag-advocaat",
        "nazorg, zorgcoordinator, veilig_contact, toestemming-nazorg, vraag-nazorg",
        "medische_verklaring, behandelaar, medisch, toestemming-medische-verklaring, vraag-medische-verklaring",
        "medische_verklaring, advocaat, medisch, toestemming-medische-verklaring, vraag-medische-verklaring",
        "medische_verklaring, ind, medisch, toestemming-medische-verklaring, vraag-medische-verklaring",
        "huisarts, huisarts, medisch, toestemming-huisarts, vraag-huisarts",
        "huisarts, behandelaar, medisch, toestemming-huisarts, vraag-huisarts",
        "loonvordering, nla, signaal, toestemming-loonvordering, vraag-loonvordering",
        "loonvordering, loonhulp, identiteit, toestemming-loonvordering, vraag-loonvordering",
        "slachtofferhulp, slachtofferhulp, juridisch_financieel, toestemming-slachtofferhulp, vraag-slachtofferhulp",
        "strafzaak, om, zorg, toestemming-om, vraag-om",
        "overdracht, andere_regio, zorg, toestemming-overdracht, vraag-overdracht"
    })
    void metToestemmingWelEnZonderNiet(String doel, String ontvanger, String groep, String met, String zonder) {
        var wel = TABEL.beslis(invoer(VANDAAG, ontvanger, doel, groep, true, false, false));
        var niet = TABEL.beslis(invoer(VANDAAG, ontvanger, doel, groep, false, false, false));

        assertThat(wel.enigeWaarde("grond")).isEqualTo("toestemming");
        assertThat(wel.regels()).containsExactly(met);
        assertThat(niet.enigeWaarde("grond")).isEqualTo(GEEN);
        assertThat(niet.enigeWaarde("uitleg")).asString().endsWith("Vraag die eerst.");
        assertThat(niet.regels()).containsExactly(zonder);
    }

    @ParameterizedTest
    @CsvSource({
        "avim, veiligheid, plicht-politie",
        "om, zorg, plicht-om",
        "nla, signaal, plicht-nla",
        "riec, signaal, plicht-riec",
        "coa, verblijf, plicht-coa",
        "nidos, veiligheid, plicht-nidos",
        "veilig_thuis, zorg, plicht-veilig-thuis",
        "jeugdbescherming, zorg, plicht-jeugdbescherming",
        "toezichthouder, veiligheid, plicht-toezichthouder",
        "gemeente, identiteit, plicht-gemeente",
        "gemeente, veiligheid, plicht-gemeente-adres",
        "opvang, zorg, plicht-opvang"
    })
    void watDeWetVraagtHeeftGeenToestemmingNodig(String ontvanger, String groep, String regel) {
        var uitkomst = TABEL.beslis(invoer(VANDAAG, ontvanger, "wettelijke_taak", groep, false, true, false));

        assertThat(uitkomst.enigeWaarde("grond")).isEqualTo("wettelijke_taak");
        assertThat(uitkomst.regels()).containsExactly(regel);
    }

    @ParameterizedTest
    @CsvSource({
        "avim, veiligheid, gevaar-politie",
        "ggz, medisch, gevaar-arts",
        "behandelaar, medisch, gevaar-arts",
        "opvang, veilig_contact, gevaar-wie-beschermt",
        "gemeente, veiligheid, gevaar-anderen",
        "anders, veiligheid, gevaar-anderen"
    })
    void acuutGevaarGaatVoorToestemming(String ontvanger, String groep, String regel) {
        var uitkomst = TABEL.beslis(invoer(VANDAAG, ontvanger, "gevaar", groep, false, false, true));

        assertThat(uitkomst.enigeWaarde("grond")).isEqualTo("vitaal_belang");
        assertThat(uitkomst.regels()).containsExactly(regel);
    }

    /** Of three grounds the consent counts first: then nobody needs a motive. */
    @Test
    void metToestemmingHoeftHetNietWegensGevaar() {
        assertThat(TABEL.beslis(invoer(VANDAAG, "avim", "avim", "veiligheid", true, true, true))
                        .regels())
                .containsExactly("toestemming-avim");
    }

    @ParameterizedTest
    @EnumSource(Doel.class)
    void watNietIsGevraagdMagNiet(Doel doel) {
        var uitkomst = TABEL.beslis(invoer(VANDAAG, "anders", doel.code(), "zorg", true, true, false));

        assertThat(uitkomst.enigeWaarde("grond")).isEqualTo(GEEN);
        assertThat(uitkomst.regels()).containsExactly("anders-niet");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, geen", "2025-03-01, wettelijke_taak"})
    void hetRiecKrijgtEenSignaalSindsDeWetErIs(LocalDate peildatum, String grond) {
        assertThat(TABEL.beslis(invoer(peildatum, "riec", "wettelijke_taak", "signaal", false, true, false))
                        .enigeWaarde("grond"))
                .isEqualTo(grond);
    }

    @Test
    void voorDeEersteDatumZegtDeTabelNietsEnWordtErDusNietGedeeld() {
        assertThat(TABEL.beslis(invoer(LocalDate.of(2017, 12, 31), "avim", "avim", "veiligheid", true, true, true))
                        .rijen())
                .isEmpty();
    }

    /** The words of the enums and of the table are the same: what consent covers is what the table allows. */
    @ParameterizedTest
    @EnumSource(Doel.class)
    void watToestemmingDektIsNietMeerDanDeTabelToestaat(Doel doel) {
        for (Ontvanger ontvanger : doel.ontvangers()) {
            List<Compartiment> mag = Arrays.stream(Compartiment.values())
                    .filter(groep -> "toestemming"
                            .equals(TABEL.beslis(invoer(
                                            VANDAAG, ontvanger.code(), doel.code(), groep.code(), true, false, false))
                                    .enigeWaarde("grond")))
                    .toList();
            assertThat(doel.groepen()).as(ontvanger.name()).containsAll(mag);
            assertThat(mag).as(ontvanger.name()).isNotEmpty();
        }
    }

    /** AVG 18: neither consent nor the law opens a restricted file; only a life in danger does. */
    @Test
    void uitEenBeperktDossierGaatAlleenIetsBijGevaar() {
        for (Ontvanger ontvanger : List.of(Ontvanger.OPVANG, Ontvanger.TOEZICHTHOUDER, Ontvanger.ADVOCAAT)) {
            var beperkt = invoer(VANDAAG, ontvanger.code(), Doel.OPVANG.code(), "identiteit", true, true, false);
            beperkt.put("beperkt", true);
            assertThat(TABEL.beslis(beperkt).regels()).containsExactly("beperkt");

            beperkt.put("acuutGevaar", true);
            assertThat(TABEL.beslis(beperkt).regels()).doesNotContain("beperkt");
        }
    }

    /** Thousands of questions to an engine that takes a millisecond for each, so on every processor. */
    @Test
    void elkeVraagHeeftPreciesEenAntwoordEnElkeRegelIsGeraakt() {
        Set<String> geraakt = Arrays.stream(Ontvanger.values())
                .parallel()
                .flatMap(ontvanger -> geraakt(ontvanger).stream())
                .collect(Collectors.toSet());

        var beperkt = invoer(VANDAAG, Ontvanger.OPVANG.code(), Doel.OPVANG.code(), "zorg", true, false, false);
        beperkt.put("beperkt", true);
        geraakt.addAll(TABEL.beslis(beperkt).regels());

        assertThat(geraakt).isEqualTo(TABEL.regels());
    }

    /** With the law or danger as ground the purpose does not matter, so one of them is enough there. */
    private static Set<String> geraakt(Ontvanger ontvanger) {
        Set<String> geraakt = new HashSet<>();
        for (Compartiment groep : Compartiment.values()) {
            for (Doel doel : Doel.values()) {
                geraakt.addAll(antwoord(ontvanger, doel, groep, true, false, false));
                geraakt.addAll(antwoord(ontvanger, doel, groep, false, false, false));
            }
            geraakt.addAll(antwoord(ontvanger, Doel.WETTELIJKE_TAAK, groep, false, true, false));
            geraakt.addAll(antwoord(ontvanger, Doel.GEVAAR, groep, false, false, true));
        }
        return geraakt;
    }

    private static List<String> antwoord(
            Ontvanger ontvanger, Doel doel, Compartiment groep, boolean toestemming, boolean plicht, boolean gevaar) {
        var uitkomst =
                TABEL.beslis(invoer(VANDAAG, ontvanger.code(), doel.code(), groep.code(), toestemming, plicht, gevaar));
        assertThat(uitkomst.rijen()).hasSize(1);
        assertThat(uitkomst.enigeWaarde("uitleg")).asString().endsWith(".");
        return uitkomst.regels();
    }

    private static Map<String, Object> invoer(
            LocalDate peildatum,
            String ontvanger,
            String doel,
            String groep,
            boolean toestemming,
            boolean plicht,
            boolean gevaar) {
        return new HashMap<>(Map.of(
                "peildatum", peildatum,
                "ontvanger", ontvanger,
                "doel", doel,
                "gegevensgroep", groep,
                "toestemming", toestemming,
                "beperkt", false,
                "wettelijkePlicht", plicht,
                "acuutGevaar", gevaar));
    }
}
