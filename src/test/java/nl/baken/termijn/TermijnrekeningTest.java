// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnrekeningTest {

    private static final LocalDate BESLUITDAG = LocalDate.of(2026, 5, 15);
    private final Termijnrekening wet =
            new Termijnrekening(Kalender.van(Kalendersoort.WETTELIJK, Set.of(BESLUITDAG)), true);
    private final Termijnrekening vast = new Termijnrekening(Kalender.van(Kalendersoort.WERKDAG, Set.of()), false);

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, P6W, 2026-07-13",
        "2026-06-01, P4W, 2026-06-29",
        "2026-07-25, P4W, 2026-08-24", // zaterdag, dan zondag
        "2026-02-20, P6W, 2026-04-07", // Goede Vrijdag, weekend, tweede paasdag
        "2026-04-30, P2W, 2026-05-18", // Hemelvaart, besluitdag, weekend
        "2026-05-01, P2W, 2026-05-18", // besluitdag
        "2026-04-13, P2W, 2026-04-28", // Koningsdag
        "2026-04-21, P2W, 2026-05-06" // 5 mei
    })
    void wettelijkeTermijnSchuiftNaarDeEersteOpenDag(LocalDate anker, String duur, LocalDate verwacht) {
        assertThat(wet.laatsteDag(anker, Duur.lees(duur))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-03, P3M, 2026-05-03", // bedenktijd eindigt op zondag en blijft daar
        "2026-02-04, P3M, 2026-05-04", // COSM
        "2026-06-01, P30D, 2026-07-01", // bedenktijd Dublin
        "2026-11-30, P3M, 2027-02-28",
        "2027-11-30, P3M, 2028-02-29",
        "2028-02-29, P1Y, 2029-02-28",
        "2026-04-02, P1Y, 2027-04-02",
        "2018-12-31, P0D, 2018-12-31"
    })
    void andereTermijnBlijftStaan(LocalDate anker, String duur, LocalDate verwacht) {
        assertThat(vast.laatsteDag(anker, Duur.lees(duur))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, P5WD, 2026-06-08", // maandag is dag 0
        "2026-06-05, P1WD, 2026-06-08", // vrijdag
        "2026-06-06, P1WD, 2026-06-08", // zaterdag: de eerste werkdag erna is 1
        "2026-06-07, P5WD, 2026-06-12",
        "2026-04-24, P10WD, 2026-05-12", // Koningsdag en 5 mei
        "2026-12-24, P5WD, 2027-01-04"
    })
    void werkdagenTellenVanafDeEersteWerkdagNaHetAnker(LocalDate anker, String duur, LocalDate verwacht) {
        assertThat(vast.laatsteDag(anker, Duur.lees(duur))).isEqualTo(verwacht);
    }

    @ParameterizedTest
    @CsvSource({
        // een termijn in dagen eindigt met de laatste dag, zomer en winter
        "2026-06-01T09:30, P30D, 2026-07-01T23:59:59",
        "2026-06-01T00:00, P1WD, 2026-06-02T23:59:59",
        "2026-05-31T23:59:59, P1D, 2026-06-01T23:59:59",
        "2026-12-01T12:00, P1D, 2026-12-02T23:59:59",
        // uren lopen vanaf de minuut, ook door het weekend: datalek van vrijdag 16.00 uur
        "2026-06-05T16:00, PT72H, 2026-06-08T16:00",
        "2026-06-05T16:00:41, PT72H, 2026-06-08T16:00",
        "2026-06-05T16:00, onverwijld, 2026-06-05T16:00",
        "2026-06-05T16:00, onverwijld PT4H, 2026-06-05T20:00",
        // 18e verjaardag: precies om middernacht
        "2026-06-05T00:00, PT0H, 2026-06-05T00:00",
        // de nacht van 28 op 29 maart 2026 is een uur korter, die van 24 op 25 oktober een uur langer
        "2026-03-28T12:00, PT24H, 2026-03-29T13:00",
        "2026-03-29T01:59, PT1H, 2026-03-29T03:59",
        "2026-10-24T12:00, PT24H, 2026-10-25T11:00",
        "2026-03-28T12:00, P1D, 2026-03-29T23:59:59",
        "2026-10-24T12:00, P1D, 2026-10-25T23:59:59"
    })
    void laatsteMoment(LocalDateTime anker, String duur, LocalDateTime verwacht) {
        assertThat(vast.vervalt(moment(anker), Duur.lees(duur))).isEqualTo(moment(verwacht));
    }

    @Test
    void deAnkerdagIsDeDagInAmsterdam() {
        Instant halfEenInAmsterdam = Instant.parse("2026-06-01T22:30:00Z");
        assertThat(vast.vervalt(halfEenInAmsterdam, Duur.lees("P1D"))).isEqualTo("2026-06-03T21:59:59Z");
    }

    @Test
    void urenSchuivenNooitOokNietAlsDeRegelSchuift() {
        Instant vrijdag = moment(LocalDateTime.of(2026, 6, 5, 16, 0));
        assertThat(wet.vervalt(vrijdag, Duur.lees("PT24H"))).isEqualTo(vrijdag.plusSeconds(24 * 3600));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T10:00, P30D, -P14D, 2026-06-17T00:00",
        "2026-06-01T10:00, P30D, -P2D, 2026-06-29T00:00",
        "2026-06-01T10:00, P7D, -P0D, 2026-06-08T00:00",
        "2026-06-01T10:00, P5WD, P3WD, 2026-06-04T00:00",
        "2026-06-01T10:00, P5WD, -P1WD, 2026-06-05T00:00",
        "2026-02-04T10:00, P3M, P84D, 2026-04-29T00:00",
        "2026-04-02T10:00, P1Y, -P4M, 2026-12-02T00:00",
        "2026-06-05T16:00:41, PT72H, PT48H, 2026-06-07T16:00",
        "2026-06-05T16:00, PT72H, -PT1H, 2026-06-08T15:00"
    })
    void waarschuwingVanafHetAnkerOfVoorHetEinde(
            LocalDateTime anker, String duur, String waarschuwing, LocalDateTime verwacht) {
        Instant vervalt = vast.vervalt(moment(anker), Duur.lees(duur));
        assertThat(vast.waarschuwt(moment(anker), vervalt, Waarschuwing.lees(waarschuwing)))
                .isEqualTo(moment(verwacht));
    }

    @Test
    void terugtellenSchuiftNooit() {
        Instant anker = moment(LocalDateTime.of(2026, 7, 25, 10, 0));
        Instant vervalt = wet.vervalt(anker, Duur.lees("P4W"));
        assertThat(wet.waarschuwt(anker, vervalt, Waarschuwing.lees("-P8D")))
                .isEqualTo(moment(LocalDateTime.of(2026, 8, 16, 0, 0)));
    }

    private static Instant moment(LocalDateTime tijd) {
        return tijd.atZone(Termijnrekening.ZONE).toInstant();
    }
}
