// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import nl.baken.gedeeld.telling.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * Of whom figures are asked.
 *
 * @param gemeente a centrumgemeente, or null for all
 * @param kenmerk at most one feature, null for everybody
 * @param waarde its code; empty without a feature
 */
public record Selectie(@Nullable String gemeente, @Nullable Kenmerk kenmerk, String waarde) {

    public static final Selectie ALLES = new Selectie(null, null, "");

    public Selectie {
        if ((kenmerk == null) != waarde.isEmpty()) {
            throw new IllegalArgumentException("a feature has a value, and a value a feature");
        }
    }

    String sleutel() {
        return kenmerk == null ? Telsleutel.ALLE : kenmerk.sleutel();
    }
}
