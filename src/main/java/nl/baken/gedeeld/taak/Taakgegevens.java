// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import nl.baken.gedeeld.Medewerker;

/**
 * The task at hand, without the engine.
 *
 * @param sleutel task id in the model, as in {@code intake-vastleggen}
 * @param nummer signal or case number
 * @param volgnummer position in a multi-instance task, counted from 0
 */
public record Taakgegevens(
        String id, String sleutel, String label, String proces, String nummer, int volgnummer, Medewerker medewerker) {}
