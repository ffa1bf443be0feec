// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field as the page shows it; {@code soort} is the code of a {@link Veldsoort}. */
public record Veld(
        String naam,
        String soort,
        String label,
        String hint,
        boolean verplicht,
        List<Keuze> keuzes,
        List<String> waarden,
        List<String> fouten,
        @Nullable Integer maxLengte,
        boolean alleenLezen) {}
