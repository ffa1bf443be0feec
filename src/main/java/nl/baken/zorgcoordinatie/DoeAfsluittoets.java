// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import nl.baken.gedeeld.Geheim;
import nl.baken.zaak.Afsluitantwoord;
import nl.baken.zaak.Afsluitonderdeel;
import org.jspecify.annotations.Nullable;

/**
 * P10.1: what is arranged.
 *
 * @param motief asked when something is missing
 */
public record DoeAfsluittoets(
        @NotNull(message = "Maak een keuze.") Afsluitantwoord veiligePlek,
        @NotNull(message = "Maak een keuze.") Afsluitantwoord inkomen,
        @NotNull(message = "Maak een keuze.") Afsluitantwoord verzekering,
        @NotNull(message = "Maak een keuze.") Afsluitantwoord verblijf,
        @NotNull(message = "Maak een keuze.") Afsluitantwoord zorgOvergedragen,
        @NotNull(message = "Maak een keuze.") Afsluitantwoord strafrecht,
        @NotNull(message = "Maak een keuze.") Geinformeerd clientGeinformeerd,
        @Nullable Geheim motief) {

    Map<Afsluitonderdeel, Afsluitantwoord> antwoorden() {
        return new EnumMap<>(Map.of(
                Afsluitonderdeel.VEILIGE_PLEK, veiligePlek,
                Afsluitonderdeel.INKOMEN, inkomen,
                Afsluitonderdeel.VERZEKERING, verzekering,
                Afsluitonderdeel.VERBLIJF, verblijf,
                Afsluitonderdeel.ZORG_OVERGEDRAGEN, zorgOvergedragen,
                Afsluitonderdeel.STRAFRECHT, strafrecht,
                Afsluitonderdeel.CLIENT_GEINFORMEERD, clientGeinformeerd.antwoord()));
    }
}
