// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.Optional;
import nl.baken.zaak.Minderjarigheid;
import nl.baken.zaak.Zaak;
import org.springframework.stereotype.Component;

/** Whether somebody who is missing is a minor: as the case knows it, else as somebody said. */
@Component
class Vermissingsleeftijd {

    private final Minderjarigheid minderjarigheid;

    Vermissingsleeftijd(Minderjarigheid minderjarigheid) {
        this.minderjarigheid = minderjarigheid;
    }

    /** Empty when nobody knows the age. */
    Optional<Boolean> bekend(Zaak zaak) {
        return minderjarigheid.vandaag(zaak);
    }

    /** Of doubt a child has the benefit (Directive 2011/36/EU, article 13(2)). */
    boolean isMinderjarig(Zaak zaak, Vermissing vermissing) {
        return bekend(zaak).orElseGet(() -> !Boolean.FALSE.equals(vermissing.minderjarig()));
    }
}
