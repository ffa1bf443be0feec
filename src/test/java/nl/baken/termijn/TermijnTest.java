// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermijnTest {

    private static final Instant NU = moment("2026-06-10T12:00");
    private static final Termijn.Stand LOOPT = new Termijn.Stand(null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        "2026-06-13T23:59:59, over 3 dagen, 3",
        "2026-06-11T23:59:59, morgen, 1",
        "2026-06-10T23:59:59, vandaag, 0",
        "2026-06-09T23:59:59, 1 dag te laat, -1",
        "2026-06-08T23:59:59, 2 dagen te laat, -2"
    })
    void eenTermijnInDagen(String vervalt, String tekst, long dagenOver) {
        Termijn termijn = lopend("P5WD", vervalt);
        assertThat(termijn.resterend(NU)).isEqualTo(tekst);
        assertThat(termijn.dagenOver(NU)).isEqualTo(dagenOver);
        assertThat(termijn.isTeLaat(NU)).isEqualTo(dagenOver < 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-13T10:00, over 3 dagen",
        "2026-06-12T11:59, over 47 uur",
        "2026-06-10T13:00, over 1 uur",
        "2026-06-10T12:45, over 45 minuten",
        "2026-06-10T12:00, over 1 minuut",
        "2026-06-10T11:40, 20 minuten te laat",
        "2026-06-10T09:30, 2 uur te laat",
        "2026-06-07T12:00, 3 dagen te laat"
    })
    void eenTermijnInUren(String vervalt, String tekst) {
        assertThat(lopend("PT72H", vervalt).resterend(NU)).isEqualTo(tekst);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-10T16:00, meteen", "2026-06-10T12:00, meteen", "2026-06-10T11:00, 1 uur te laat"})
    void onverwijldIsMeteen(String vervalt, String tekst) {
        assertThat(lopend("onverwijld PT4H", vervalt).resterend(NU)).isEqualTo(tekst);
    }

    @Test
    void deLaatsteSecondeIsNogOpTijd() {
        Termijn termijn = lopend("P5WD", "2026-06-10T23:59:59");
        assertThat(termijn.isTeLaat(moment("2026-06-10T23:59:59.999"))).isFalse();
        assertThat(termijn.isTeLaat(moment("2026-06-11T00:00"))).isTrue();
        assertThat(termijn.laatsteDag()).isEqualTo(LocalDate.of(2026, 6, 10));
    }

    @Test
    void watNietMeerLooptIsNooitTeLaat() {
        Termijn gehaald = termijn("P5WD", "2026-06-01T23:59:59", new Termijn.Stand(null, null, NU, null));
        Termijn vervallen = termijn("P5WD", "2026-06-01T23:59:59", new Termijn.Stand(null, null, null, NU));
        assertThat(List.of(gehaald, vervallen)).noneMatch(Termijn::loopt).noneMatch(termijn -> termijn.isTeLaat(NU));
        assertThat(gehaald.resterend(NU)).isEqualTo("gehaald");
        assertThat(vervallen.resterend(NU)).isEqualTo("vervallen");
    }

    @Test
    void watStilstaatIsNietTeLaatEnVraagtGeenAandacht() {
        Termijn stil = termijn("P5WD", "2026-06-08T23:59:59", new Termijn.Stand(NU, null, null, null));
        assertThat(stil.loopt()).isTrue();
        assertThat(stil.isGepauzeerd()).isTrue();
        assertThat(stil.isTeLaat(NU)).isFalse();
        assertThat(stil.vraagtAandacht(NU)).isFalse();
        assertThat(stil.resterend(NU)).isEqualTo("gepauzeerd");
    }

    @Test
    void watGehaaldIsStaatNietMeerStil() {
        Termijn gehaald = termijn("P5WD", "2026-06-08T23:59:59", new Termijn.Stand(NU, null, NU, null));
        assertThat(gehaald.isGepauzeerd()).isFalse();
        assertThat(gehaald.resterend(NU)).isEqualTo("gehaald");
    }

    @ParameterizedTest
    @CsvSource({
        // laatste moment, waarschuwing, vraagt aandacht
        "2026-06-08T23:59:59, , true", // te laat
        "2026-06-10T23:59:59, , true", // vandaag
        "2026-06-11T23:59:59, , true", // morgen
        "2026-06-12T23:59:59, , false", // overmorgen
        "2026-06-30T23:59:59, 2026-06-10T00:00, true", // gewaarschuwd
        "2026-06-30T23:59:59, 2026-06-10T12:00, true", // precies nu
        "2026-06-30T23:59:59, 2026-06-10T12:01, false" // straks
    })
    void vraagtAandachtVanafDeEersteWaarschuwingEnVanafDeDagErvoor(
            String vervalt, @Nullable String waarschuwing, boolean verwacht) {
        List<Instant> waarschuwt = waarschuwing == null ? List.of() : List.of(moment(waarschuwing));
        assertThat(termijn("P28D", vervalt, LOOPT, waarschuwt).vraagtAandacht(NU))
                .isEqualTo(verwacht);
    }

    @Test
    void zegtWaarom() {
        assertThat(lopend("P5WD", "2026-06-08T23:59:59").waarom()).isEqualTo("5 werkdagen na: zaak geopend");
    }

    private static Termijn lopend(String duur, String vervalt) {
        return termijn(duur, vervalt, LOOPT);
    }

    private static Termijn termijn(String duur, String vervalt, Termijn.Stand stand) {
        return termijn(duur, vervalt, stand, List.of());
    }

    private static Termijn termijn(String duur, String vervalt, Termijn.Stand stand, List<Instant> waarschuwt) {
        Termijnregel regel = new Termijnregel(
                "T06",
                LocalDate.of(2000, 1, 1),
                null,
                "Intake",
                "zaak geopend",
                Duur.lees(duur),
                Kalendersoort.WERKDAG,
                Basis.VOORSTEL,
                "proef",
                false,
                List.of(),
                "naar de teamleider",
                true);
        return new Termijn(1, "ZC-2345678", regel, moment("2026-06-01T12:00"), moment(vervalt), waarschuwt, stand);
    }

    private static Instant moment(String tijd) {
        return LocalDateTime.parse(tijd).atZone(Termijnrekening.ZONE).toInstant();
    }
}
