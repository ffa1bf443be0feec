// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.zaak.Ketenpartner.OM;
import static nl.baken.zaak.Ketenpartner.SCHADEFONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnwijzigingen;
import nl.baken.termijn.VerzetTermijn;
import nl.baken.zaak.Berichtsoort;
import nl.baken.zaak.Ontvangst;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P09.10: the advance of the CJIB, eight months after the verdict. */
class VoorschotVerhaalTest extends Juridischverhaal {

    private static final String VOORSCHOT = "voorschot-navragen";

    @Autowired
    private Termijnwijzigingen wijzigingen;

    @Test
    void naAchtMaandenVraagJeHetVoorschotNa() {
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        assertThat(laatsteDag("T100")).isEqualTo(LocalDate.of(2026, 10, 2));
        verhaal.dagen(1, nummer);
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 3));
        assertThat(lopend()).containsOnlyOnce("T100");
        assertThat(laatsteDag("T100")).isEqualTo(LocalDate.of(2026, 10, 3));

        verhaal.nu("2026-10-03T12:00");
        verhaal.dagen(0, nummer);
        assertThat(taken()).doesNotContain(VOORSCHOT);
        verhaal.dagen(1, nummer);
        assertThat(taken()).contains(VOORSCHOT);
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 4));
        assertThat(taken()).as("een latere uitspraak telt opnieuw").doesNotContain(VOORSCHOT);
        verhaal.dagen(1, nummer);
        assertThat(laatsteDag("T104")).isEqualTo(LocalDate.of(2026, 10, 19));

        doet(VOORSCHOT, vandaag(Map.of("uitkomst", "nog_niet")));
        assertThat(taken()).doesNotContain(VOORSCHOT);
        verhaal.dagen(29, nummer);
        assertThat(taken()).contains(VOORSCHOT);
        doet(VOORSCHOT, vandaag(Map.of("uitkomst", "ontvangen")));

        assertThat(lopend()).doesNotContain("T100", "T104", "T105");
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("voorschot-nieuws", "uitspraak-veranderd", "voorschot-klaar");
    }

    @Test
    void hetVoorschotKanLaterOfNooitNodigZijn() {
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        verhaal.dagen(243, nummer);
        doet(VOORSCHOT, Map.of("nietNodig", "kan_nu_niet"));
        Termijn opnieuw = termijnen.loopt("T105", nummer).orElseThrow();
        verhaal.als("zorgcoordinator");
        wijzigingen.verleng(
                nummer,
                opnieuw.id(),
                new VerzetTermijn(opnieuw.laatsteDag().plusDays(30), Geheim.van("FICTIEF: het CJIB is dicht.")));
        verhaal.niemand();
        verhaal.dagen(31, nummer);
        assertThat(taken()).as("verzet").doesNotContain(VOORSCHOT);
        verhaal.dagen(30, nummer);
        doet(VOORSCHOT, Map.of("nietNodig", "ander_doet_het"));

        verhaal.dagen(60, nummer);
        assertThat(taken()).doesNotContain(VOORSCHOT);
    }

    @Test
    void hetzelfdeBerichtTeltEenKeerEnEenVreemdeAfzenderNiet() {
        meldt(OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2));
        assertThat(handelingen.meldt(zaak, OM, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 2)))
                .isEqualTo(Ontvangst.AL_ONTVANGEN);
        assertThatThrownBy(() ->
                        handelingen.meldt(zaak, SCHADEFONDS, Berichtsoort.SCHADE_TOEGEWEZEN, LocalDate.of(2026, 2, 1)))
                .isInstanceOf(Weigering.class);
        assertThat(lopend()).containsOnlyOnce("T100");
    }
}
