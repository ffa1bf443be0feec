// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import nl.baken.gedeeld.Medewerker;

/**
 * The task at hand, without the engine.
 *
 * @param sleutel task id in the model, as in {@code intake-vastleggen}
 * @param nummer signal or case number
 * @param volgnummer position in a multi-instance task, counted from 0
 * @param voorval which of several runs of this process for the same case, 0 in a process that declares no
 *     {@link #VOORVAL}
 */
public record Taakgegevens(
        String id,
        String sleutel,
        String label,
        String proces,
        String nummer,
        int volgnummer,
        long voorval,
        Medewerker medewerker) {

    /** Set by the first step of a process that can run several times at once for one case: the key of its record. */
    public static final Stuurvariabele<Long> VOORVAL = Stuurvariabele.aantal("voorval");
}
