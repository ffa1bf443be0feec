// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.rapportage.telling.Hertelling;
import nl.baken.rapportage.telling.Teller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever happens to cases and signals and in whatever order, and whenever the counter comes by: the figures are what a
 * count from nothing gives (ADR 0020).
 */
@BakenTest
class TelvolgordeTest {

    private static final int VOLGORDEN = 2;

    /** These change other cases than the one in which they happen; looked at at once, before anything else hides it. */
    private static final Set<Telproef.Stap> VAN_DE_PERSOON =
            Set.of(Telproef.Stap.VOEG_SAMEN, Telproef.Stap.HAAL_UIT_ELKAAR, Telproef.Stap.VERNIETIG);

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Telproef proef;

    @Autowired
    private Teller teller;

    @Autowired
    private Hertelling hertelling;

    /** Other tests turn the clock back, and what was counted ahead of it is no longer there in a count from nothing. */
    @BeforeEach
    void zoalsHetNuIs() {
        verhaal.nu("2026-02-02T09:00");
        hertelling.hertel();
    }

    @AfterEach
    void klokTerug() {
        verhaal.klokTerug();
    }

    @Test
    void naElkeVolgordeZijnDeCijfersEenTellingVanafNul() {
        for (int keer = 0; keer < VOLGORDEN; keer++) {
            long zaad = new Random().nextLong();
            List<String> gedaan = doorElkaar(zaad);

            eisGelijk(zaad, gedaan);
        }
    }

    private void eisGelijk(long zaad, List<String> gedaan) {
        teller.telAlles();
        assertThat(hertelling.controleer()).as("zaad %d: %s", zaad, gedaan).isEmpty();
    }

    /** Every verb at least once, what can't be done now is passed over; the counter comes by in between. */
    private List<String> doorElkaar(long zaad) {
        Random toeval = new Random(zaad);
        List<Telproef.Stap> stappen = new ArrayList<>(List.of(Telproef.Stap.values()));
        Collections.shuffle(stappen, toeval);
        List<String> gedaan = new ArrayList<>();
        proef.begin(toeval);
        for (Telproef.Stap stap : stappen) {
            if (toeval.nextBoolean() || VAN_DE_PERSOON.contains(stap)) {
                teller.telAlles();
                gedaan.add("tel");
            }
            if (proef.doe(stap)) {
                gedaan.add(stap.name());
                if (VAN_DE_PERSOON.contains(stap)) {
                    eisGelijk(zaad, gedaan);
                }
            }
        }
        return gedaan;
    }
}
