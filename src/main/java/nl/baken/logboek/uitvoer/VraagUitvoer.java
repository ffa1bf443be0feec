// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** @param reden what it is needed for, as the second person reads it @param metNamen with what tells who employees are */
public record VraagUitvoer(
        @NotNull(message = "Schrijf waarvoor je dit nodig hebt.") Geheim reden, @Nullable Boolean metNamen) {}
