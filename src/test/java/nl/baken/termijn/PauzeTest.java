// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The end of a deadline that stood still, and the warnings that move along. */
class PauzeTest {

    private static final Kalender WERKDAG = Kalender.van(Kalendersoort.WERKDAG, Set.of());
    private final Termijnrekening vast = new Termijnrekening(WERKDAG, false);
    private final Termijnrekening wet = new Termijnrekening(Kalender.van(Kalendersoort.WETTELIJK, Set.of()), true);

    @ParameterizedTest
    @CsvSource({
        // uren: echte tijd, ook 's nachts, in het weekend en als de klok verspringt
        "PT72H, 2026-06-05T16:00, 2026-06-03T10:00, 2026-06-03T12:30, 2026-06-05T18:30",
        "PT72H, 2026-06-05T16:00, 2026-06-05T15:59, 2026-06-08T09:00, 2026-06-08T09:01",
        "PT72H, 2026-03-30T16:00, 2026-03-28T12:00, 2026-03-29T12:00, 2026-03-31T15:00",
        "onverwijld PT4H, 2026-06-05T16:00, 2026-06-05T13:00, 2026-06-05T14:00, 2026-06-05T17:00",
        // dagen: hele dagen; wie op een dag stilzet en hervat, wint niets
        "P7D, 2026-06-10T23:59:59, 2026-06-08T09:00, 2026-06-08T17:00, 2026-06-10T23:59:59",
        "P7D, 2026-06-10T23:59:59, 2026-06-08T23:00, 2026-06-09T01:00, 2026-06-11T23:59:59",
        "P7D, 2026-06-10T23:59:59, 2026-06-10T09:00, 2026-06-13T09:00, 2026-06-13T23:59:59",
        "P3M, 2026-06-10T23:59:59, 2026-05-01T09:00, 2026-06-01T09:00, 2026-07-11T23:59:59",
        "P2W, 2026-10-24T23:59:59, 2026-10-20T09:00, 2026-10-22T09:00, 2026-10-26T23:59:59",
        // werkdagen: 10 juni 2026 is een woensdag
        "P5WD, 2026-06-10T23:59:59, 2026-06-08T09:00, 2026-06-09T09:00, 2026-06-11T23:59:59",
        "P5WD, 2026-06-10T23:59:59, 2026-06-09T09:00, 2026-06-15T09:00, 2026-06-16T23:59:59",
        "P5WD, 2026-06-10T23:59:59, 2026-06-05T09:00, 2026-06-07T09:00, 2026-06-10T23:59:59", // weekend
        "P5WD, 2026-12-28T23:59:59, 2026-12-23T09:00, 2026-12-28T09:00, 2026-12-30T23:59:59", // Kerstmis
        // op de laatste dag stilgezet: bij het hervatten nog op tijd, ook op een vrije dag
        "P5WD, 2026-06-10T23:59:59, 2026-06-10T09:00, 2026-06-12T09:00, 2026-06-12T23:59:59",
        "P5WD, 2026-06-10T23:59:59, 2026-06-10T09:00, 2026-06-13T09:00, 2026-06-15T23:59:59"
    })
    void hetEindeSchuiftOpMetDeTijdDatDeTermijnStilstond(
            String duur, LocalDateTime vervalt, LocalDateTime pauze, LocalDateTime hervat, LocalDateTime verwacht) {
        assertThat(vast.naPauze(moment(vervalt), Duur.lees(duur), moment(pauze), moment(hervat)))
                .isEqualTo(moment(verwacht));
    }

    @Test
    void watVanDeWetMagSchuivenEindigtOokNaEenPauzeOpEenOpenDag() {
        Instant vrijdag = moment(LocalDateTime.of(2026, 6, 12, 23, 59, 59));
        Instant pauze = moment(LocalDateTime.of(2026, 6, 1, 9, 0));
        assertThat(wet.naPauze(vrijdag, Duur.lees("P4W"), pauze, pauze.plusSeconds(24 * 3600)))
                .isEqualTo(Termijnrekening.eindeVan(LocalDate.of(2026, 6, 15)));
    }

    @ParameterizedTest
    @CsvSource({
        // duur, waarschuwing, oud einde, nieuw einde, nieuwe waarschuwing
        "P5WD, 2026-06-04T00:00, 2026-06-08T23:59:59, 2026-06-12T23:59:59, 2026-06-10T00:00",
        "P5WD, 2026-06-04T00:00, 2026-06-08T23:59:59, 2026-06-15T23:59:59, 2026-06-11T00:00",
        "P7D, 2026-06-08T00:00, 2026-06-08T23:59:59, 2026-06-12T23:59:59, 2026-06-12T00:00",
        "P28D, 2026-03-26T00:00, 2026-03-29T23:59:59, 2026-04-05T23:59:59, 2026-04-02T00:00",
        "PT72H, 2026-06-07T16:00, 2026-06-08T16:00, 2026-06-08T18:30, 2026-06-07T18:30"
    })
    void deWaarschuwingHoudtAfstandTotHetEinde(
            String duur, LocalDateTime waarschuwing, LocalDateTime van, LocalDateTime naar, LocalDateTime verwacht) {
        assertThat(vast.verschoven(List.of(moment(waarschuwing)), Duur.lees(duur), moment(van), moment(naar)))
                .containsExactly(moment(verwacht));
    }

    private static Instant moment(LocalDateTime tijd) {
        return tijd.atZone(Termijnrekening.ZONE).toInstant();
    }
}
