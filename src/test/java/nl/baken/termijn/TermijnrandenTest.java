// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static nl.baken.termijn.Proefverbinding.moment;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The edges of T09 to T27: short months and leap years, days off at the end and in between, the nights in which the
 * clock changes; which rules move off a day off and which never do; and when somebody is warned. How counting works at
 * all is in {@link TermijnrekeningTest}.
 */
class TermijnrandenTest {

    private Proefverbinding proef;
    private Termijnen termijnen;

    @BeforeEach
    void opent() throws SQLException {
        proef = new Proefverbinding();
        termijnen = proef.termijnen;
    }

    @AfterEach
    void draaitTerug() throws SQLException {
        proef.close();
    }

    @ParameterizedTest(name = "{0} vanaf {1}: tot en met {2}")
    @CsvSource({
        // T09: drie maanden, blijft staan
        "T09, 2026-02-03, 2026-05-03", // A1, een zondag
        "T09, 2026-11-30, 2027-02-28",
        "T09, 2027-11-30, 2028-02-29", // schrikkeljaar
        "T09, 2027-11-29, 2028-02-29",
        "T09, 2026-01-31, 2026-04-30",
        "T09, 2026-01-03, 2026-04-03", // Goede Vrijdag
        "T09, 2026-01-27, 2026-04-27", // Koningsdag
        "T09, 2025-10-26, 2026-01-26", // begint op de dag dat de klok teruggaat
        "T09, 2025-12-29, 2026-03-29", // eindigt op de dag dat de klok vooruitgaat
        // T10: dertig dagen, blijft staan
        "T10, 2026-06-01, 2026-07-01", // A5
        "T10, 2026-01-30, 2026-03-01",
        "T10, 2028-01-30, 2028-02-29",
        "T10, 2026-03-04, 2026-04-03", // Goede Vrijdag
        "T10, 2026-03-28, 2026-04-27", // Koningsdag
        "T10, 2026-10-01, 2026-10-31", // zaterdag, en de klok gaat terug
        // T12: twintig werkdagen van de wettelijke kalender
        "T12, 2026-06-23, 2026-07-21", // A5
        "T12, 2026-03-23, 2026-04-22", // Goede Vrijdag en tweede paasdag
        "T12, 2026-04-24, 2026-05-29", // Koningsdag, 5 mei, Hemelvaart, de dag erna en tweede pinksterdag
        "T12, 2026-06-27, 2026-07-24", // vanaf een zaterdag
        // T13 en T14: jaren
        "T13, 2026-04-02, 2027-04-02", // A1
        "T13, 2028-02-29, 2029-02-28",
        "T13, 2027-02-28, 2028-02-28",
        "T14, 2026-04-02, 2029-04-02",
        "T14, 2028-02-29, 2031-02-28",
        "T14, 2025-03-01, 2028-03-01",
        // T15: vier weken, schuift
        "T15, 2026-06-01, 2026-06-29", // het voorbeeld bij Counting
        "T15, 2026-07-25, 2026-08-24", // A5: zaterdag, dan zondag
        "T15, 2026-03-06, 2026-04-07", // Goede Vrijdag, weekend, tweede paasdag
        "T15, 2026-03-30, 2026-04-28", // Koningsdag
        "T15, 2025-03-29, 2025-04-28", // Koningsdag op zondag is op zaterdag 26-4
        "T15, 2025-03-28, 2025-04-25", // de vrijdag ervoor schuift niet
        "T15, 2026-11-27, 2026-12-28", // eerste kerstdag, weekend met tweede
        // T16: zes weken, schuift
        "T16, 2026-06-01, 2026-07-13", // het voorbeeld bij Counting
        "T16, 2026-02-20, 2026-04-07",
        "T16, 2026-03-16, 2026-04-28", // Koningsdag
        "T16, 2026-04-02, 2026-05-18", // Hemelvaart, de dag erna, weekend
        // T17 en T18
        "T17, 2026-02-20, 2026-04-07",
        "T17, 2026-06-01, 2026-07-13",
        "T17_COMMISSIE, 2026-01-09, 2026-04-07",
        "T17_COMMISSIE, 2026-06-01, 2026-08-24",
        "T18, 2026-04-13, 2026-04-28", // Koningsdag
        "T18, 2026-03-20, 2026-04-07", // Goede Vrijdag
        "T18, 2026-06-06, 2026-06-22", // zaterdag
        // T19 en T20: schuiven
        "T19, 2026-02-20, 2026-04-07",
        "T19, 2026-03-16, 2026-04-28",
        "T20, 2026-04-13, 2026-04-28",
        "T20, 2026-04-21, 2026-05-06", // 5 mei
        // T22 en T24: blijven staan
        "T22, 2026-02-04, 2026-05-04", // A1
        "T22, 2026-01-31, 2026-04-30",
        "T22, 2026-01-25, 2026-04-25", // zaterdag
        "T24, 2026-02-03, 2026-02-17", // A1
        "T24, 2026-04-13, 2026-04-27", // Koningsdag
        "T24, 2026-03-20, 2026-04-03", // Goede Vrijdag
        // T25: de Treeknormen schuiven niet
        "T25_AANMELDING, 2026-03-30, 2026-04-27",
        "T25_AANMELDING, 2026-06-06, 2026-07-04",
        "T25_BEHANDELING, 2026-02-16, 2026-04-27",
        // T26: drie maanden, schuift
        "T26, 2026-01-03, 2026-04-07", // Goede Vrijdag
        "T26, 2026-01-27, 2026-04-28", // Koningsdag
        "T26, 2027-11-30, 2028-02-29", // dinsdag
        "T26, 2026-11-30, 2027-03-01", // 28 februari is een zondag
        // T27: jaren en zesentwintig weken, blijft staan
        "T27_AANVRAAG, 2016-02-29, 2026-02-28",
        "T27_AANVRAAG, 2016-04-27, 2026-04-27",
        "T27_BESLUIT, 2026-06-06, 2026-12-05" // zaterdag
    })
    void laatsteDag(String regel, LocalDate anker, LocalDate verwacht) {
        for (String tijd : List.of("00:00", "09:30", "23:59")) {
            assertThat(termijnen.vervalt(regel, moment(anker + "T" + tijd)))
                    .as("om " + tijd)
                    .isEqualTo(eind(verwacht));
        }
    }

    @ParameterizedTest(name = "{0} vanaf {1}: tot {2}")
    @CsvSource({
        // T11: vierentwintig echte uren vanaf de minuut
        "T11, 2026-03-31T14:05, 2026-04-01T14:05",
        "T11, 2026-04-02T16:00, 2026-04-03T16:00", // Goede Vrijdag telt gewoon
        "T11, 2026-06-05T16:00, 2026-06-06T16:00", // weekend ook
        "T11, 2026-03-28T12:00, 2026-03-29T13:00", // de klok gaat vooruit
        "T11, 2026-10-24T12:00, 2026-10-25T11:00", // de klok gaat terug
        "T11, 2028-02-28T10:00, 2028-02-29T10:00",
        "T11, 2026-12-31T23:30, 2027-01-01T23:30",
        // T21: vier uur
        "T21, 2026-03-29T00:30, 2026-03-29T05:30",
        "T21, 2026-10-25T00:30, 2026-10-25T03:30",
        "T21, 2026-04-27T22:00, 2026-04-28T02:00",
        // T23: tweeënzeventig uur, dwars door Pasen
        "T23, 2026-02-02T18:00, 2026-02-05T18:00",
        "T23, 2026-04-02T18:00, 2026-04-05T18:00",
        "T23, 2026-03-27T12:00, 2026-03-30T13:00",
        "T23, 2026-10-23T12:00, 2026-10-26T11:00"
    })
    void laatsteMinuut(String regel, String anker, String verwacht) {
        assertThat(termijnen.vervalt(regel, moment(anker))).isEqualTo(moment(verwacht));
    }

    /** From every day of a year. */
    @ParameterizedTest
    @ValueSource(strings = {"T15", "T16", "T17", "T17_COMMISSIE", "T18", "T19", "T20", "T26"})
    void watDeWetLaatSchuivenEindigtNooitOpEenVrijeDag(String regel) {
        assertThat(elkeDag(regel).filter(TermijnrandenTest::isVrij)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"T09", "T10", "T22", "T24", "T25_AANMELDING", "T27_BESLUIT"})
    void watNietSchuiftEindigtOokOpEenVrijeDag(String regel) {
        assertThat(elkeDag(regel).filter(TermijnrandenTest::isVrij)).isNotEmpty();
        assertThat(termijnen.regel(regel, LocalDate.of(2026, 1, 1)).verschuift())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} vanaf {1}: waarschuwt {2}")
    @CsvSource({
        "T09, 2026-02-03T10:00, '2026-04-03 2026-04-19 2026-04-30'",
        "T09, 2027-11-30T10:00, '2028-01-30 2028-02-15 2028-02-26'",
        "T10, 2026-06-01T10:00, '2026-06-17 2026-06-24 2026-06-29'",
        "T12, 2026-06-23T10:00, '2026-07-14'",
        "T13, 2026-04-02T10:00, '2026-12-02 2027-01-02 2027-03-02 2027-04-01'",
        "T13, 2026-10-31T10:00, '2027-06-30 2027-07-31 2027-09-30 2027-10-30'",
        "T14, 2026-04-02T10:00, '2029-01-02'",
        "T15, 2026-07-25T10:00, '2026-08-14 2026-08-21'", // telt terug vanaf de verschoven dag
        "T16, 2026-06-01T10:00, '2026-06-29 2026-07-10'",
        "T17, 2026-06-01T10:00, '2026-06-29'",
        "T19, 2026-06-01T10:00, '2026-07-03'",
        "T20, 2026-06-01T10:00, '2026-06-12'",
        "T22, 2026-02-04T10:00, '2026-04-01 2026-04-29'",
        "T24, 2026-02-03T10:00, '2026-02-10'",
        "T25_AANMELDING, 2026-02-14T10:00, '2026-03-07'",
        "T26, 2026-01-27T10:00, '2026-03-29'",
        "T27_AANVRAAG, 2016-08-31T10:00, '2026-02-28'",
        "T27_BESLUIT, 2026-06-01T10:00, '2026-11-02'"
    })
    void waarschuwtOpDeDag(String regel, String anker, String dagen) {
        assertThat(termijnen.start(regel, "ZC-RAND", moment(anker)).waarschuwt())
                .containsExactlyElementsOf(Arrays.stream(dagen.split(" "))
                        .map(dag -> moment(dag + "T00:00"))
                        .toList());
    }

    private Stream<LocalDate> elkeDag(String regel) {
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .map(dag -> Termijnrekening.dagVan(termijnen.vervalt(regel, moment(dag + "T10:00"))));
    }

    private static boolean isVrij(LocalDate dag) {
        return dag.getDayOfWeek().getValue() > 5 || Feestdagen.isErkend(dag) || Feestdagen.isGoedeVrijdag(dag);
    }

    private static Instant eind(LocalDate dag) {
        return moment(dag + "T23:59:59");
    }
}
