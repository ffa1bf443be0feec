// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import nl.baken.gedeeld.formulier.Formulier;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.gedeeld.taak.Taaktoegang;

/** An open task with its form and what the case already knows. */
public record Taakformulier(
        Taaktoegang.OpenTaak open, Taakgegevens gegevens, Formulier formulier, Voorinvulling bekend) {}
