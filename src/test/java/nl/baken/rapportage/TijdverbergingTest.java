// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Whoever asks every period there is and subtracts them from each other, learns no small count. */
class TijdverbergingTest {

    private static final YearMonth NU = YearMonth.of(2026, 9);
    private static final YearMonth EERSTE = YearMonth.of(2025, 1);
    private static final int MAANDEN = 24;

    /** January and February: 9. January until March: 12. The three of March must not follow. */
    @Test
    void tweePeriodesVanElkaarAfGevenGeenKleinAantal() {
        Tijdverberging telling = Tijdverberging.van(Map.of(maand(0), 5L, maand(1), 4L, maand(2), 3L, maand(3), 20L));

        assertThat(List.of(cel(telling, 0, 1), cel(telling, 0, 2), cel(telling, 2, 2)))
                .extracting(Cel::tekst)
                .containsExactly("x", "12", "<5");
        assertThat(cel(telling, 0, 11).tekst()).isEqualTo("32");
        assertThat(cel(telling, 0, 3).tekst()).isEqualTo("32");
    }

    /** The running year until now is the year: what comes is not there yet. */
    @Test
    void hetLopendeJaarIsEenJaar() {
        Tijdverberging telling = Tijdverberging.van(Map.of(YearMonth.of(2026, 8), 6L, YearMonth.of(2026, 9), 2L));

        assertThat(telling.cel(new Maandperiode(YearMonth.of(2026, 1), NU), NU).tekst())
                .isEqualTo("8");
        assertThat(telling.cel(new Maandperiode(YearMonth.of(2026, 8), NU), NU).tekst())
                .as("vanaf augustus")
                .isEqualTo("x");
    }

    /** Sums from the first month on are enough: a period is the difference of two of them. What is shown joins these. */
    @Property(tries = 120)
    void welkeMaandenIemandOokVraagt(@ForAll @Size(MAANDEN) List<@IntRange(max = 9) Integer> waarden) {
        Map<YearMonth, Long> perMaand = new TreeMap<>();
        for (int m = 0; m < MAANDEN; m++) {
            perMaand.put(maand(m), (long) waarden.get(m));
        }
        Tijdverberging telling = Tijdverberging.van(perMaand);
        int[] groep = new int[MAANDEN + 1];
        for (int m = 0; m <= MAANDEN; m++) {
            groep[m] = m;
        }
        List<int[]> getoond = new ArrayList<>();
        for (int van = 0; van < MAANDEN; van++) {
            for (int tot = van; tot < MAANDEN; tot++) {
                if (cel(telling, van, tot).isOpen()) {
                    getoond.add(new int[] {van, tot + 1});
                }
            }
        }
        getoond.forEach(paar -> verbind(groep, groep[paar[0]], groep[paar[1]]));

        for (int van = 0; van < MAANDEN; van++) {
            long som = 0;
            for (int tot = van; tot < MAANDEN; tot++) {
                som += waarden.get(tot);
                assertThat(groep[van] == groep[tot + 1] && KleineAantallen.isKlein(som))
                        .as("%s tot en met %s", maand(van), maand(tot))
                        .isFalse();
            }
        }
    }

    private static void verbind(int[] groep, int een, int ander) {
        for (int i = 0; i < groep.length; i++) {
            groep[i] = groep[i] == een ? ander : groep[i];
        }
    }

    private static Cel cel(Tijdverberging telling, int van, int tot) {
        return telling.cel(new Maandperiode(maand(van), maand(tot)), NU.plusYears(9));
    }

    private static YearMonth maand(int nummer) {
        return EERSTE.plusMonths(nummer);
    }
}
