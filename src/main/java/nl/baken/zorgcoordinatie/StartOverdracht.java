// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X4: somebody else may take this client over. @param regio for another region, {@code land} for abroad */
public record StartOverdracht(
        @NotNull(message = "Maak een keuze.") Bestemming bestemming,
        @Nullable Geheim regio,
        @Nullable Geheim land,
        @NotNull(message = "Vul dit veld in.") Geheim organisatie) {}
