// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Choices an organisation makes; the defaults are proposals (domain.md P01.5, D02 route 5).
 *
 * @param matchdrempel score from which a likeness is shown to a person
 * @param gewichten weight per kind of equal token
 * @param comenshaZonderToestemming whether care partners may register without consent; off until the FG decides
 */
@ConfigurationProperties("baken.signaal")
record SignaalInstellingen(
        @DefaultValue("0.5") double matchdrempel,
        Map<String, Double> gewichten,
        @DefaultValue("false") boolean comenshaZonderToestemming) {

    private static final Map<String, Double> VOORSTEL =
            Map.of("naam", 0.25, "geboortedatum", 0.35, "geboortemaand", 0.1, "telefoon", 0.4, "adres", 0.2);

    SignaalInstellingen {
        gewichten = gewichten == null || gewichten.isEmpty() ? VOORSTEL : Map.copyOf(gewichten);
    }
}
