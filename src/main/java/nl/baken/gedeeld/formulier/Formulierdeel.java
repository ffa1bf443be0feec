// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form.
 *
 * @param keuzesleutel name of the choices that the case decides, or null when {@code keuzes} are fixed
 * @param verbergAls FEEL condition that hides the field, or null
 * @param doel what the field is for, and {@code grondslag} the legal ground to ask it; null where nobody wrote it down
 */
public record Formulierdeel(
        Veldsoort soort,
        String naam,
        String label,
        String hint,
        boolean verplicht,
        @Nullable Integer maxLengte,
        List<Keuze> keuzes,
        @Nullable String keuzesleutel,
        @Nullable String verbergAls,
        @Nullable String doel,
        @Nullable String grondslag) {

    boolean isVeld() {
        return soort != Veldsoort.UITLEG;
    }
}
