// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;

/** X7: the report of death was wrong. */
public record TrekMeldingOverlijdenIn(
        @NotNull(message = "Maak een keuze.") Intrekgrond reden,
        @NotNull(message = "Zet hier een vinkje om verder te gaan.") Boolean bevestiging) {}
