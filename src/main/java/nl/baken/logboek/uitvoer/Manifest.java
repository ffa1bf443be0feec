// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is in an export, where it came from and how the log was then. It is signed; through the hashes in it so is every
 * file. Moments are ISO 8601 in UTC.
 *
 * @param vorm version of this list of fields
 * @param versie of Baken
 * @param schema version of its tables
 * @param gevraagdDoor account id; so is {@code tweedePersoon}
 * @param keten the chain up to which the lines were read
 * @param sleutel SHA-256 of the public key that belongs to the signature
 */
@JsonPropertyOrder({"vorm", "nummer"})
record Manifest(
        int vorm,
        String nummer,
        String versie,
        String schema,
        String gevraagdDoor,
        String gevraagdOp,
        @Nullable String tweedePersoon,
        @Nullable String akkoordOp,
        String gemaaktOp,
        Map<String, String> filter,
        String van,
        String tot,
        boolean metNamen,
        long regels,
        Keten keten,
        String handtekening,
        String sleutel,
        List<Bestand> bestanden) {

    /** @param tot last sealed number @param sha256 over the last link of every month up to there, as in an anchor */
    record Keten(long tot, String sha256) {}

    /** @param grootte in bytes */
    record Bestand(String naam, long grootte, String sha256) {}
}
