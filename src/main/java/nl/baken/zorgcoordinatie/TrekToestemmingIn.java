// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import nl.baken.toestemming.Doel;
import org.jspecify.annotations.Nullable;

/**
 * X3: what may no longer be shared.
 *
 * @param alles true for everything that holds now
 */
public record TrekToestemmingIn(@Nullable Boolean alles, @Nullable List<Doel> doelen) {

    List<Doel> welke() {
        return doelen == null ? List.of() : doelen;
    }
}
