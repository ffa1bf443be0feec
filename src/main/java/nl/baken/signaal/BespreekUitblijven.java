// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;

/** P02.7 after 30 days. */
public record BespreekUitblijven(@NotNull(message = "Maak een keuze.") Uitblijfafspraak afspraak) {}
