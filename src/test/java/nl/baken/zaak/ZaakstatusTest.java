// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import static nl.baken.zaak.Zaakstatus.AFGESLOTEN;
import static nl.baken.zaak.Zaakstatus.BEGELEIDING;
import static nl.baken.zaak.Zaakstatus.INTAKE;
import static nl.baken.zaak.Zaakstatus.NAZORG;
import static nl.baken.zaak.Zaakstatus.NIEUW;
import static nl.baken.zaak.Zaakstatus.OPGESCHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.baken.gedeeld.Weigering;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZaakstatusTest {

    @Test
    void eenZaakGaatStapVoorStapVooruit() {
        assertThat(NIEUW.naar(INTAKE)).isEqualTo(INTAKE);
        assertThat(INTAKE.naar(BEGELEIDING)).isEqualTo(BEGELEIDING);
        assertThat(BEGELEIDING.naar(NAZORG)).isEqualTo(NAZORG);
        assertThat(NAZORG.naar(AFGESLOTEN)).isEqualTo(AFGESLOTEN);
    }

    @Test
    void wieTijdensDeIntakeStoptSlaatDeBegeleidingOver() {
        assertThat(INTAKE.naar(NAZORG)).isEqualTo(NAZORG);
    }

    @Test
    void wieVermistIsWordtOpgeschortEnKomtTerugWaarHetStond() {
        assertThat(INTAKE.naar(OPGESCHORT)).isEqualTo(OPGESCHORT);
        assertThat(BEGELEIDING.naar(OPGESCHORT)).isEqualTo(OPGESCHORT);
        assertThat(OPGESCHORT.naar(INTAKE)).isEqualTo(INTAKE);
        assertThat(OPGESCHORT.naar(BEGELEIDING)).isEqualTo(BEGELEIDING);
        assertThat(OPGESCHORT.naar(NAZORG)).isEqualTo(NAZORG);
        assertThat(OPGESCHORT.isInBehandeling()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NIEUW, OPGESCHORT",
        "NAZORG, OPGESCHORT",
        "OPGESCHORT, AFGESLOTEN",
        "AFGESLOTEN, OPGESCHORT",
        "NIEUW, BEGELEIDING",
        "NIEUW, NAZORG",
        "NIEUW, AFGESLOTEN",
        "INTAKE, AFGESLOTEN",
        "BEGELEIDING, AFGESLOTEN",
        "NAZORG, BEGELEIDING",
        "INTAKE, INTAKE",
        "INTAKE, NIEUW",
        "AFGESLOTEN, NIEUW",
        "AFGESLOTEN, BEGELEIDING"
    })
    void overslaanOfTerugKanNiet(Zaakstatus van, Zaakstatus naar) {
        assertThatThrownBy(() -> van.naar(naar))
                .isInstanceOf(Weigering.class)
                .hasMessageContaining(van.omschrijving().toLowerCase());
    }
}
