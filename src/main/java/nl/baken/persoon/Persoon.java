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

    @Override
    public String toString() {
        return id;
    }
}
