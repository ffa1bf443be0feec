// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.Voorvalfasen.Fase;
import nl.baken.verhalen.Voorvalproef.Voorval;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Real cases don't run straight: every ordered pair of X1 to X8, in every phase of a case. After the first, after the
 * second, and after the weeks that follow nothing is lost, nothing left behind, nothing shared, and one is responsible.
 */
@BakenTest
class VoorvalparenVerhaalTest {

    private static final int STEEKPROEF = 60;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private Voorvalfasen fasen;

    @Autowired
    private Voorvalproef proef;

    @Autowired
    private Voorvaltoets toets;

    /** A fixed sample, so that a failure comes back. */
    static Stream<Arguments> steekproef() {
        List<Arguments> paren = new ArrayList<>(alle().toList());
        Collections.shuffle(paren, new Random(2018));
        return paren.stream().limit(STEEKPROEF);
    }

    static Stream<Arguments> alle() {
        return Arrays.stream(Fase.values()).flatMap(fase -> Arrays.stream(Voorval.values())
                .flatMap(eerste -> Arrays.stream(Voorval.values()).map(tweede -> Arguments.of(fase, eerste, tweede))));
    }

    @ParameterizedTest(name = "{0}: {1}, dan {2}")
    @MethodSource("steekproef")
    void eenZaakBlijftHeel(Fase fase, Voorval eerste, Voorval tweede) {
        paar(fase, eerste, tweede);
    }

    @Tag("storing")
    @ParameterizedTest(name = "{0}: {1}, dan {2}")
    @MethodSource("alle")
    void elkPaarInElkeFase(Fase fase, Voorval eerste, Voorval tweede) {
        paar(fase, eerste, tweede);
    }

    private void paar(Fase fase, Voorval eerste, Voorval tweede) {
        ZaakNummer zaak = fasen.zaak(fase);
        toets.isHeel(zaak);
        proef.gebeurt(eerste, zaak);
        toets.isHeel(zaak);
        proef.gebeurt(tweede, zaak);
        toets.isHeel(zaak);
        for (int dagen : List.of(3, 12, 40)) {
            verhaal.dagen(dagen, zaak.waarde());
            toets.isHeel(zaak);
        }
    }
}
