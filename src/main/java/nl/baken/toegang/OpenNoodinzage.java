// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** @param zaaknummer as it was typed: it may be anything, so it is kept nowhere before it turned out to be a number */
public record OpenNoodinzage(
        @NotNull(message = "Vul het zaaknummer in.") Geheim zaaknummer,
        @NotNull(message = "Kies waarom het niet kan wachten.") Noodcategorie categorie,
        @NotNull(message = "Schrijf wat er aan de hand is.") Geheim reden) {}
