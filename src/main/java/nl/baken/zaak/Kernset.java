// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the intake asks and no more (domain.md 5.4), without what the case or safe contact already holds. Null is "not
 * asked yet", which is something else than unknown.
 */
public record Kernset(
        @Nullable Leeftijdsklasse leeftijdsklasse,
        @Nullable Geslacht geslacht,
        @Nullable Nationaliteitsgroep nationaliteitsgroep,
        @Nullable Sector sector,
        @Nullable Verblijfsstatus verblijfsstatus,
        @Nullable Boolean kinderen,
        @Nullable Boolean letsel,
        Set<DirectNodig> directNodig) {

    public boolean isVanMinderjarige() {
        return leeftijdsklasse != null && leeftijdsklasse.isMinderjarig();
    }

    @Override
    public String toString() {
        return "kernset";
    }
}
