// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;

/**
 * What made somebody unsafe once (X1).
 *
 * @param volgnummer 0 for the first of the case
 * @param veilig whether the client was safe when it was reported
 * @param calamiteit whether it happened in or by a Wmo provision
 * @param gelekt empty without a leak
 * @param geslotenOp null as long as somebody must do something
 */
record Incident(
        long id,
        ZaakNummer zaak,
        int volgnummer,
        Incidentsoort soort,
        Instant ontdektOp,
        boolean veilig,
        boolean datalek,
        boolean calamiteit,
        List<Gelekt> gelekt,
        @Nullable Geheim lek,
        @Nullable Geheim notitie,
        Instant gemeldOp,
        @Nullable Instant geslotenOp) {

    boolean isOpen() {
        return geslotenOp == null;
    }

    /** For people, to know which of several it is. */
    String inWoorden() {
        return soort.omschrijving().toLowerCase(java.util.Locale.ROOT) + ", ontdekt op " + Tijdstip.toon(ontdektOp);
    }

    /** Two incidents of one case never share a deadline, also when they happen in the same minute. */
    Instant anker(Instant vanaf) {
        return vanaf.plusMillis(volgnummer);
    }
}
