// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import jakarta.validation.constraints.NotNull;

/** An organisation will have a training. @param organisatie its id */
public record VraagTrainingAan(
        @NotNull(message = "Maak een keuze.") Long organisatie,
        @NotNull(message = "Maak een keuze.") Trainingsoort soort) {}
