// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KalenderTest {

    private final Kalender wettelijk = Kalender.van(Kalendersoort.WETTELIJK, Set.of());
    private final Kalender werkdag = Kalender.van(Kalendersoort.WERKDAG, Set.of());

    /** Written out by hand from a church calendar, not computed. Sundays are free anyway and left out. */
    @ParameterizedTest
    @CsvSource({
        // jaar, Goede Vrijdag, tweede paasdag, Koningsdag, Hemelvaart, tweede pinksterdag
        "2024, 03-29, 04-01, 04-27, 05-09, 05-20",
        "2025, 04-18, 04-21, 04-26, 05-29, 06-09",
        "2026, 04-03, 04-06, 04-27, 05-14, 05-25",
        "2027, 03-26, 03-29, 04-27, 05-06, 05-17",
        "2028, 04-14, 04-17, 04-27, 05-25, 06-05",
        "2029, 03-30, 04-02, 04-27, 05-10, 05-21",
        "2030, 04-19, 04-22, 04-27, 05-30, 06-10",
        "2031, 04-11, 04-14, 04-26, 05-22, 06-02",
        "2032, 03-26, 03-29, 04-27, 05-06, 05-17",
        "2033, 04-15, 04-18, 04-27, 05-26, 06-06",
        "2034, 04-07, 04-10, 04-27, 05-18, 05-29",
        "2035, 03-23, 03-26, 04-27, 05-03, 05-14"
    })
    void feestdagenVan2024Tot2035(
            int jaar, String goedeVrijdag, String pasen, String koningsdag, String hemelvaart, String pinksteren) {
        Set<LocalDate> erkend = Stream.of("01-01", pasen, koningsdag, "05-05", hemelvaart, pinksteren, "12-25", "12-26")
                .map(dag -> LocalDate.parse(jaar + "-" + dag))
                .filter(dag -> dag.getDayOfWeek() != SUNDAY)
                .collect(Collectors.toCollection(TreeSet::new));
        LocalDate vrijdag = LocalDate.parse(jaar + "-" + goedeVrijdag);

        assertThat(dagenVan(jaar).filter(Feestdagen::isErkend)).containsExactlyElementsOf(erkend);
        assertThat(dagenVan(jaar).filter(Feestdagen::isGoedeVrijdag)).containsExactly(vrijdag);
    }

    @Test
    void goedeVrijdagIsVrijVoorDeWetMaarEenGewoneWerkdag() {
        LocalDate goedeVrijdag = LocalDate.of(2026, 4, 3);
        assertThat(wettelijk.isVrij(goedeVrijdag)).isTrue();
        assertThat(werkdag.isVrij(goedeVrijdag)).isFalse();
    }

    @Test
    void koningsdagOpZondagIsOpZaterdagEnDeMaandagIsGewoon() {
        assertThat(Feestdagen.isErkend(LocalDate.of(2025, 4, 26))).isTrue();
        assertThat(Feestdagen.isErkend(LocalDate.of(2025, 4, 27))).isFalse();
        assertThat(wettelijk.eersteOpenDag(LocalDate.of(2025, 4, 26))).isEqualTo(LocalDate.of(2025, 4, 28));
    }

    @Test
    void bevrijdingsdagIsElkJaarVrij() {
        assertThat(Stream.of(2026, 2027, 2028).map(jaar -> LocalDate.of(jaar, 5, 5)))
                .allMatch(wettelijk::isVrij);
    }

    @Test
    void eenDagUitEenKoninklijkBesluitIsVrijAlleenAlsHijIsGegeven() {
        LocalDate naHemelvaart = LocalDate.of(2026, 5, 15);
        Kalender metBesluit = Kalender.van(Kalendersoort.WETTELIJK, Set.of(naHemelvaart));
        assertThat(wettelijk.eersteOpenDag(naHemelvaart)).isEqualTo(naHemelvaart);
        assertThat(metBesluit.eersteOpenDag(LocalDate.of(2026, 5, 14))).isEqualTo(LocalDate.of(2026, 5, 18));
    }

    @Test
    void eenSluitingsdagIsGeenWerkdag() {
        LocalDate brugdag = LocalDate.of(2026, 12, 24);
        Kalender metSluiting = Kalender.van(Kalendersoort.WERKDAG, Set.of(brugdag));
        LocalDate woensdag = LocalDate.of(2026, 12, 23);
        assertThat(werkdag.werkdagVanaf(woensdag, 1)).isEqualTo(brugdag);
        assertThat(metSluiting.werkdagVanaf(woensdag, 1)).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @ParameterizedTest
    @CsvSource({
        // rond Pasen: 3 april 2026 is Goede Vrijdag (hier een werkdag), 6 april tweede paasdag
        "2026-04-02, 1, 2026-04-03",
        "2026-04-02, 2, 2026-04-07",
        "2026-04-04, 1, 2026-04-07",
        // rond Kerstmis en Nieuwjaar 2026: 25 december is vrijdag, 1 januari is vrijdag
        "2026-12-24, 1, 2026-12-28",
        "2026-12-24, 5, 2027-01-04",
        // terug
        "2026-04-07, -1, 2026-04-03",
        "2027-01-04, -5, 2026-12-24"
    })
    void werkdagenOverFeestdagenHeen(LocalDate vanaf, int aantal, LocalDate verwacht) {
        assertThat(werkdag.werkdagVanaf(vanaf, aantal)).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-08, 2026-06-08, 0",
        "2026-06-08, 2026-06-10, 2",
        "2026-06-05, 2026-06-07, 0", // vrijdag tot en met zondag
        "2026-06-06, 2026-06-08, 1", // zaterdag tot en met maandag
        "2026-04-02, 2026-04-07, 2", // Goede Vrijdag is een werkdag, tweede paasdag niet
        "2026-12-24, 2027-01-04, 5"
    })
    void teltWerkdagenTussenTweeDagen(LocalDate na, LocalDate totEnMet, long verwacht) {
        assertThat(werkdag.werkdagenTussen(na, totEnMet)).isEqualTo(verwacht);
    }

    private static Stream<LocalDate> dagenVan(int jaar) {
        LocalDate eerste = LocalDate.of(jaar, 1, 1);
        return eerste.datesUntil(eerste.plusYears(1)).filter(dag -> dag.getDayOfWeek() != SUNDAY);
    }
}
