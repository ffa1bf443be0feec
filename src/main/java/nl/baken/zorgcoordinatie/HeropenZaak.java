// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;

/** X8: somebody of a closed case needs help again. @param gemeente where the client is now */
public record HeropenZaak(
        @NotNull(message = "Maak een keuze.") Heropenaanleiding aanleiding,
        @NotNull(message = "Maak een keuze.") String gemeente,
        @NotNull(message = "Maak een keuze.") Antwoord acuut,
        @NotNull(message = "Vul dit veld in.") Geheim toelichting) {}
