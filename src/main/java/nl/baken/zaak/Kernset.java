// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the intake asks and no more (domain.md 5.4), without what the case or safe contact already holds. Null is "not
 * asked yet", which is something else than unknown.
 *
 * @param sector the main one (domain.md 5.1, uitbuiting)
 * @param andereSectoren where the client was exploited as well; none without a main one
 */
public record Kernset(
        @Nullable Leeftijdsklasse leeftijdsklasse,
        @Nullable Geslacht geslacht,
        @Nullable Nationaliteitsgroep nationaliteitsgroep,
        @Nullable Sector sector,
        Set<Sector> andereSectoren,
        @Nullable Verblijfsstatus verblijfsstatus,
        @Nullable Boolean kinderen,
        @Nullable Boolean letsel,
        Set<DirectNodig> directNodig) {

    public Kernset {
        Set<Sector> ook = EnumSet.noneOf(Sector.class);
        if (sector != null && sector.isUitbuiting()) {
            andereSectoren.stream()
                    .filter(ander -> ander != sector && ander.isUitbuiting())
                    .forEach(ook::add);
        }
        andereSectoren = ook;
    }

    /** Every sector that is mentioned, once and the main one first. */
    public List<Sector> sectoren() {
        return sector == null
                ? List.of()
                : Stream.concat(Stream.of(sector), andereSectoren.stream()).toList();
    }

    public boolean isVanMinderjarige() {
        return leeftijdsklasse != null && leeftijdsklasse.isMinderjarig();
    }

    @Override
    public String toString() {
        return "kernset";
    }
}
