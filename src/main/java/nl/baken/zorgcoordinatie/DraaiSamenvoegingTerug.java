// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;

/** X6: two people turned out not to be the same. @param samenvoeging which merge */
public record DraaiSamenvoegingTerug(
        @NotBlank(message = "Maak een keuze.") String samenvoeging,
        @NotNull(message = "Vul dit veld in.") Geheim reden) {}
