// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import org.jspecify.annotations.Nullable;

/**
 * What Baken counts beside what CoMensha counts for the region (P13.9). The two differ: CoMensha also has what the
 * Marechaussee registers outside the region. A difference is shown and never repaired.
 *
 * @param eigen null when it is not counted here
 * @param comensha null when it is not known
 */
record Aansluiting(String onderdeel, @Nullable Long eigen, @Nullable Long comensha) {

    String verschil() {
        if (eigen == null || comensha == null) {
            return "";
        }
        long verschil = eigen - comensha;
        return verschil > 0 ? "+" + verschil : Long.toString(verschil);
    }
}
