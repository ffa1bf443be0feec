// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** P04.1, P04.2, P04.5: from need to arrival. */
@BakenTest
class OpvangVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Termijnen termijnen;

    private ZaakNummer zaak;
    private String nummer;

    @BeforeEach
    void eenZaakInBegeleiding() {
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.toegewezen("zorgcoordinator");
        nummer = zaak.waarde();
        eenZaak.begeleidMet(zaak, "geen");
    }

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void vanBehoefteTotAankomst() {
        opvang.begint(zaak);
        opvang.behoefte(zaak, Map.of("omstandigheden", List.of("bedenktijd_gepland")));
        opvang.elders(zaak, "cosm");
        opvang.aangekomen(zaak);

        assertThat(opvang.standen(zaak)).containsExactly("aangekomen");
        assertThat(opvang.behoeftestand(zaak)).isEqualTo("vervuld");
        assertThat(termijnen.loopt("T22", nummer).orElseThrow().laatsteDag()).isEqualTo(LocalDate.of(2026, 5, 2));
        assertThat(verhaal.taken("zorgcoordinator", nummer)).contains("rvb-aanvragen");
        assertThat(verhaal.pad(nummer))
                .containsSubsequence("opvang-nodig", "opvangbehoefte-bepalen", "opvangtype-bepalen")
                .containsSubsequence("plek-zoeken", "zoeken-klaar", "aankomst-bevestigen");
    }
}
