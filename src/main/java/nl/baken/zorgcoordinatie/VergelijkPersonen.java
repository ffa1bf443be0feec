// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Koppelsoort;
import org.jspecify.annotations.Nullable;

/**
 * X6: what somebody thinks of two people who look alike.
 *
 * @param motief why they are the same; asked when they are, for the second person
 */
public record VergelijkPersonen(@NotNull(message = "Maak een keuze.") Koppelsoort oordeel, @Nullable Geheim motief) {}
