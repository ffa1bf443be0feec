// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.rapportage.jaarrapport.Afscherming.Eerder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A reader with everything that was published of a year and a solver gets no small count back: reports on quarters and on the
 * year, what was counted again after something came in late, Bijlage 3, the driehoeksmonitor, RIEC, and so what a council is
 * answered with. The reader knows how every count is made of people and signals, and that none are ever fewer than nobody.
 */
class UitgavenTest {

    @Test
    void nietsUitEenJaarIsTerugTeRekenen() {
        valtAan(3);
    }

    /** Who looks twice sees the same hidden: else one time gives back what the other hides. */
    @Test
    void tweeKeerKijkenGeeftNietsMeer() {
        Inhoud inhoud = new Proefjaar(new Random(16)).inhoud(0);

        assertThat(toon(inhoud, List.of())).isEqualTo(toon(inhoud, List.of()));
    }

    @Test
    @Tag("storing")
    void ookNietUitHonderdJaren() {
        IntStream.range(0, 100).forEach(UitgavenTest::valtAan);
    }

    private static void valtAan(int zaad) {
        Proefjaar jaar = new Proefjaar(new Random(zaad));
        List<Eerder> uitgaven = new ArrayList<>();
        for (int kwartaal = 1; kwartaal <= 4; kwartaal++) {
            uitgaven.add(toon(jaar.inhoud(kwartaal), uitgaven));
        }
        uitgaven.add(toon(jaar.inhoud(0), uitgaven));
        jaar.komtLaat();
        uitgaven.add(toon(jaar.inhoud(2), uitgaven));
        uitgaven.add(toon(jaar.inhoud(0), uitgaven));

        jaar.houdtStand(uitgaven, List.of(false, false, false, false, false, true, true));
        assertThat(uitgaven.stream()
                        .flatMap(uitgave -> uitgave.bladen().values().stream())
                        .flatMap(blad -> blad.rijen().stream())
                        .flatMap(rij -> rij.cellen().stream())
                        .filter(cel -> cel.matches("[1-9]\\d+|[5-9]")))
                .as("er blijft iets over")
                .hasSizeGreaterThan(20);
    }

    static Eerder toon(Inhoud inhoud, List<Eerder> eerder) {
        return new Eerder(
                inhoud,
                Afscherming.openbaar(inhoud, eerder).stream()
                        .collect(Collectors.toMap(Bladtabel::code, Function.identity())));
    }

    /** A threshold that changed: what was published under the old one keeps it. */
    @Test
    void watMetEenAndereGrensIsGetoondHoudtDie() {
        Bladtabel blad = new Bladtabel(
                "K13L", "", "", "", List.of("Aantal"), List.of(new Bladtabel.Rij("a", List.of("<10", "x"))), List.of());

        assertThat(Bladtabel.bescherming(List.of(blad)).grens()).isEqualTo(10);
        assertThat(blad.verborgen()).isEqualTo(2);
    }
}
