// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** T36: what the intake said of somebody's age holds until the birthday, not after it. */
@BakenTest
class NaAchttienVerhaalTest {

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenMinderjarige minderjarige;

    @Autowired
    private EenOpvang opvang;

    @Autowired
    private Zaakhandelingen handelingen;

    private ZaakNummer zaak;

    @BeforeEach
    void zeventienBijDeIntake() {
        verhaal.nu("2026-02-02T09:00");
        zaak = minderjarige.geboren(LocalDate.of(2008, 3, 1));
        opvang.begint(zaak);
    }

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void opDeLaatsteDagVoorDeVerjaardagPastEenPlekVoorEenKind() {
        minderjarige.nu(zaak, "2026-02-28T12:00");
        opvang.behoefte(zaak, Map.of());

        assertThat(handelingen.blad(zaak, "Opvang")).containsAnyOf("Jeugdwetplek", "Beschermde opvang");
    }

    @Test
    void vanafDeVerjaardagPastEenPlekVoorEenVolwassene() {
        minderjarige.nu(zaak, "2026-03-01T12:00");
        opvang.behoefte(zaak, Map.of());

        assertThat(handelingen.blad(zaak, "Opvang"))
                .contains("Past het best")
                .doesNotContain("Jeugdwetplek", "Beschermde opvang");
    }
}
