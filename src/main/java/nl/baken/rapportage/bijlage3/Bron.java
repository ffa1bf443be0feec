// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the counts of a page come from; those of two sources are never added together. */
public enum Bron {
    BRIEF("Brief van 4 september 2018"),
    COMENSHA("CoMensha, ingevoerd in Baken"),
    BAKEN("Baken zelf");

    private final String naam;

    Bron(String naam) {
        this.naam = naam;
    }

    public String naam() {
        return naam;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Bron> van(@Nullable String code) {
        return Arrays.stream(values()).filter(bron -> bron.code().equals(code)).findFirst();
    }
}
