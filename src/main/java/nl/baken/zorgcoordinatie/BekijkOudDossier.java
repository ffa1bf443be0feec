// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** X8: why somebody needs the file of an earlier case. */
public record BekijkOudDossier(
        @NotNull(message = "Maak een keuze.") Inzagereden reden,
        @NotNull(message = "Vul dit veld in.") Geheim toelichting) {}
