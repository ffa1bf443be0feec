// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.proces;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a step of a process stands; with a mark, because colour alone says nothing to some. */
public enum Stapstand {
    GEDAAN("Gedaan", "✓"),
    OPEN("Loopt nog", "●"),
    AFGEBROKEN("Afgebroken", "✕");

    private final String omschrijving;
    private final String merk;

    Stapstand(String omschrijving, String merk) {
        this.omschrijving = omschrijving;
        this.merk = merk;
    }

    public String omschrijving() {
        return omschrijving;
    }

    public String merk() {
        return merk;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stapstand van(@Nullable Instant einde, boolean afgebroken) {
        if (afgebroken) {
            return AFGEBROKEN;
        }
        return einde == null ? OPEN : GEDAAN;
    }
}
