// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.AanmeldInstellingen;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/**
 * Whether people can sign in, at {@code /actuator/health/aanmelden}. A provider that is away makes Baken itself no less
 * healthy: a restart would not help, and who is signed in works on. So the answer is UNKNOWN then, never DOWN.
 */
@Component("voorziening")
class Aanmeldgezondheid implements HealthIndicator {

    private final AanmeldInstellingen instellingen;
    private final ObjectProvider<Aanmeldvoorziening> voorziening;

    Aanmeldgezondheid(AanmeldInstellingen instellingen, ObjectProvider<Aanmeldvoorziening> voorziening) {
        this.instellingen = instellingen;
        this.voorziening = voorziening;
    }

    @Override
    public Health health() {
        Aanmeldvoorziening buiten = voorziening.getIfAvailable();
        boolean goed = buiten == null || buiten.isBereikbaar();
        return Health.status(goed ? Status.UP : Status.UNKNOWN)
                .withDetail("wijze", instellingen.wijze().name().toLowerCase(java.util.Locale.ROOT))
                .withDetail("antwoord", goed ? "ja" : "de aanmeldvoorziening geeft geen antwoord")
                .build();
    }
}
