// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D11: of those who may, the best rank goes first, and then the lowest load. */
class VoorstelTest {

    @Test
    void deRangGaatVoorDeWerklast() {
        assertThat(Voorstel.beste(List.of(voorstel("ruim", 3, "0"), voorstel("regio", 2, "18"))))
                .map(Voorstel::account)
                .contains("regio");
    }

    @Test
    void binnenDeRangGaatDeLaagsteWerklastVoor() {
        assertThat(Voorstel.beste(List.of(voorstel("druk", 3, "11"), voorstel("rustig", 3, "2.25"))))
                .map(Voorstel::account)
                .contains("rustig");
    }

    @Test
    void eenBelangenconflictIsNooitHetVoorstel() {
        assertThat(Voorstel.beste(List.of(voorstel("conflict", 0, "0")))).isEmpty();
        assertThat(Voorstel.beste(List.of(voorstel("conflict", 0, "0"), voorstel("druk", 4, "30"))))
                .map(Voorstel::account)
                .contains("druk");
    }

    @Test
    void deWerklastStaatErInGewoneGetallen() {
        assertThat(voorstel("rustig", 3, "2.25").inWoorden()).isEqualTo("werklast 2,25 van 20, heeft ruimte");
    }

    private static Voorstel voorstel(String account, int rang, String werklast) {
        String reden = List.of("belangenconflict", "taal-of-sekse", "regio", "laagste-werklast", "teamleider-beslist")
                .get(rang);
        return new Voorstel(account, rang, reden, rang == 4, new BigDecimal(werklast), new BigDecimal("20.00"));
    }
}
