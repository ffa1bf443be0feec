// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.baken.gedeeld.Weigering;

/** When an incident was reported to an authority: after it was discovered, and not in the future. */
final class Meldmoment {

    private Meldmoment() {}

    static void eis(Incident incident, Instant gemeldOp, Instant nu) {
        if (gemeldOp.isAfter(nu)) {
            throw new Weigering("gemeldOp", "Dit moment ligt in de toekomst.");
        }
        if (gemeldOp.isBefore(incident.ontdektOp().truncatedTo(ChronoUnit.MINUTES))) {
            throw new Weigering("gemeldOp", "Dit is van voor de ontdekking. Kies het moment van de melding.");
        }
    }
}
