// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.time.LocalDate;
import nl.baken.BakenTest;
import nl.baken.signaal.RegistreerUitslag;
import nl.baken.signaal.Uitslag;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates are checked against Baken's clock and zone; the tests run in UTC, where it is still yesterday. */
@BakenTest
class ValidatieklokTest {

    @Autowired
    private Validator validator;

    @Autowired
    private Verhaal verhaal;

    @Test
    void netNaMiddernachtIsVandaagGeenToekomst() {
        verhaal.nu("2026-11-24T00:30");
        assertThat(validator.validate(uitslagVan(LocalDate.of(2026, 11, 24)))).isEmpty();
        assertThat(validator.validate(uitslagVan(LocalDate.of(2026, 11, 25)))).hasSize(1);
    }

    private static RegistreerUitslag uitslagVan(LocalDate dag) {
        return new RegistreerUitslag(Uitslag.GEGROND, dag);
    }
}
