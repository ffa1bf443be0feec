// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Bezoeker;
import nl.baken.toestemming.Doel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Domain 5.5, "in own language": the sheet for the client, in a language Baken knows or for an interpreter. */
@BakenTest
class ToestemmingsbladVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenToestemming toestemming;

    @Autowired
    private Zaakhandelingen handelingen;

    @LocalServerPort
    private int poort;

    private ZaakNummer zaak;

    @BeforeEach
    void eenNieuweZaak() {
        zaak = eenZaak.toegewezen("zorgcoordinator");
    }

    private String blad(String taal) {
        return Bezoeker.als(poort, "zorgcoordinator")
                .get("/zaken/" + zaak + "/toestemming/blad" + taal)
                .body();
    }

    private void gesprekIn(String taal, Doel... doelen) {
        Map<String, Object> gesprek = new HashMap<>(toestemming.gesprek("client", "", "", doelen));
        gesprek.put("taal", taal);
        handelingen.doet(zaak, "zorgcoordinatie/toestemming-bijwerken", gesprek);
    }

    @Test
    void inHetEngelsStaatHetErInHetEngels() {
        gesprekIn("Engels", Doel.AVIM);

        assertThat(blad(""))
                .contains("What we may share about you", "the police (AVIM)", "You may stop at any time", "lang=\"en\"")
                .doesNotContain("Read this sheet with an interpreter");
        assertThat(blad("?taal=nl")).contains("Wat wij over jou mogen delen", "Je mag altijd stoppen");
    }

    @Test
    void eenTaalDieBakenNietKentIsVoorDeTolk() {
        gesprekIn("Fictiefs", Doel.OPVANG);

        assertThat(blad("")).contains("Lees dit blad samen met een tolk", "Goede opvang regelen", "Tot jij stopt");
        assertThat(blad("?taal=xx")).contains("Lees dit blad samen met een tolk");
    }

    @Test
    void opHetBladStaatGeenNaamEnNietWatIsIngetrokken() {
        gesprekIn("Nederlands", Doel.OPVANG, Doel.AVIM);
        toestemming.trektIn(zaak, Doel.AVIM);

        assertThat(blad("")).contains("Goede opvang regelen").doesNotContain("Praten met de politie", "Fleur Fictief");
    }

    @Test
    void bijEenKindStaatErTotWanneerHetGeldt() {
        verhaal.nu("2026-02-02T09:00");
        toestemming.geboren(zaak, LocalDate.of(2010, 3, 4));
        toestemming.geeft(zaak, "client_en_vertegenwoordiger", "ouder", Doel.OPVANG);

        assertThat(blad("?taal=nl")).contains("Tot 4 maart 2028");
        assertThat(blad("?taal=en")).contains("Until March 4, 2028");
    }

    @Test
    void zonderGesprekOfZonderZaakIsErGeenBlad() {
        String adres = "/zaken/" + zaak + "/toestemming/blad";
        assertThat(Bezoeker.als(poort, "zorgcoordinator").get(adres).statusCode())
                .isEqualTo(404);
        gesprekIn("Nederlands", Doel.OPVANG);
        assertThat(List.of("zorgcoordinator2", "teamleider_zc", "manager"))
                .allMatch(wie -> Bezoeker.als(poort, wie).get(adres).statusCode() == 404);
    }
}
