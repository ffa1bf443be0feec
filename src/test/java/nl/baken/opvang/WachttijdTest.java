// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.baken.gedeeld.VerzetbareKlok;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** K08: since when and until when somebody was without a place, whatever came late. */
class WachttijdTest {

    private static final Instant MAANDAG = op("2026-02-02T14:00");
    private static final Instant DINSDAG = op("2026-02-03T10:00");
    private static final Instant DONDERDAG = op("2026-02-05T10:00");

    @Test
    void totDeAankomstOpHetUurWaaropDieIsGemeld() {
        assertThat(Wachttijd.van(MAANDAG, DINSDAG, false, List.of(bed(Opvangtype.VO, 3, null, DINSDAG))))
                .contains(new Wachttijd(MAANDAG, DINSDAG, Opvangtype.VO));
    }

    @Test
    void zolangNiemandIetsWeetDuurtHet() {
        Wachttijd wacht = Wachttijd.van(MAANDAG, null, true, List.of()).orElseThrow();
        assertThat(wacht).isEqualTo(new Wachttijd(MAANDAG, null, null));
        assertThat(wacht.duurtOp(DONDERDAG)).isTrue();
    }

    @Test
    void eenHotelIsGeenPlek() {
        Bedtijd hotel = bed(Opvangtype.HOTEL_NOODPLEK, 2, LocalDate.of(2026, 2, 5), MAANDAG);
        Bedtijd huis = bed(Opvangtype.VO, 5, null, DONDERDAG);
        assertThat(Wachttijd.van(MAANDAG, DONDERDAG, false, List.of(hotel, huis)))
                .contains(new Wachttijd(MAANDAG, DONDERDAG, Opvangtype.VO));
    }

    @Test
    void wieNogEenPlekHeeftWachtPasAlsDieOphoudt() {
        Instant eerder = op("2026-01-30T09:00");
        assertThat(Wachttijd.van(MAANDAG, null, true, List.of(bed(Opvangtype.UREN_72, 30, null, eerder))))
                .isEmpty();
        Bedtijd tijdelijk =
                new Bedtijd(true, Opvangtype.UREN_72, LocalDate.of(2026, 1, 30), LocalDate.of(2026, 2, 4), eerder);
        assertThat(Wachttijd.van(MAANDAG, null, true, List.of(tijdelijk)))
                .contains(new Wachttijd(op("2026-02-04T00:00"), null, null));
        assertThat(Wachttijd.van(MAANDAG, DINSDAG, false, List.of(tijdelijk)))
                .as("de behoefte was eerder voorbij dan de plek")
                .isEmpty();
    }

    @Test
    void eenAankomstDieLaatIsGemeldTeltVanafDieDag() {
        Bedtijd gemeld = bed(Opvangtype.COSM, 3, null, DONDERDAG);
        assertThat(Wachttijd.van(MAANDAG, DONDERDAG, false, List.of(gemeld)))
                .contains(new Wachttijd(MAANDAG, op("2026-02-03T00:00"), Opvangtype.COSM));
        assertThat(Wachttijd.van(MAANDAG, DONDERDAG, false, List.of(bed(Opvangtype.COSM, 1, null, DONDERDAG))))
                .as("al voor de behoefte, zo blijkt later")
                .contains(new Wachttijd(MAANDAG, MAANDAG, Opvangtype.COSM));
    }

    @Test
    void wieGeenPlekMeerNodigHeeftWachtteTotDan() {
        assertThat(Wachttijd.van(MAANDAG, DINSDAG, false, List.of())).contains(new Wachttijd(MAANDAG, DINSDAG, null));
        assertThat(Wachttijd.van(MAANDAG, null, false, List.of()))
                .as("van voor er een moment werd bewaard")
                .contains(new Wachttijd(MAANDAG, MAANDAG, null));
    }

    /** @param dag of February 2026, or of January after the tenth */
    private static Bedtijd bed(Opvangtype soort, int dag, @Nullable LocalDate tot, Instant bekendOp) {
        return new Bedtijd(true, soort, LocalDate.of(2026, dag > 10 ? 1 : 2, dag), tot, bekendOp);
    }

    private static Instant op(String moment) {
        return LocalDateTime.parse(moment).atZone(VerzetbareKlok.AMSTERDAM).toInstant();
    }
}
