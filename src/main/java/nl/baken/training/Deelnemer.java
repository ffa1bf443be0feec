// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a session.
 *
 * @param id of this participation
 * @param naam null after the time that it may be kept
 * @param functie name of the function group
 * @param uitgenodigd whether a mail was asked for
 * @param certificaat its number, or null
 */
public record Deelnemer(
        long id,
        long persoon,
        @Nullable Geheim naam,
        @Nullable Geheim mail,
        String functie,
        Deelnamestand stand,
        boolean uitgenodigd,
        @Nullable String certificaat) {

    /** For the page of who arranges the training. */
    public String naamtekst() {
        return naam == null ? "Naam verwijderd" : naam.tekst();
    }
}
