// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as known.
 *
 * @param geboortedatum as {@code yyyy-MM-dd}
 * @param telefoon as told by the reporter; not known to be safe, so never offered as a way to make contact
 */
public record Persoon(
        String id,
        @Nullable Geheim naam,
        @Nullable Geheim geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim adres) {

    /** What is empty here comes from the other, who is the same person. */
    Persoon aangevuldMet(Persoon zelfde) {
        return new Persoon(
                id,
                naam == null ? zelfde.naam : naam,
                geboortedatum == null ? zelfde.geboortedatum : geboortedatum,
                telefoon == null ? zelfde.telefoon : telefoon,
                adres == null ? zelfde.adres : adres);
    }

    @Override
    public String toString() {
        return id;
    }
}
