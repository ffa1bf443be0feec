// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Rol;

/** A new account; its user name is kept in small letters, so that nobody has two that differ in capitals. */
public record MaakAccount(
        @NotBlank(message = "Vul dit veld in.")
                @Pattern(
                        regexp = "[a-z0-9][a-z0-9._-]{2,39}",
                        message = "Gebruik 3 tot 40 kleine letters, cijfers, punten of streepjes, zonder spaties.")
                String gebruikersnaam,
        @NotBlank(message = "Vul dit veld in.") String naam,
        @NotBlank(message = "Maak een keuze.") String organisatie,
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Rol> rollen) {

    public MaakAccount {
        gebruikersnaam = gebruikersnaam == null ? null : gebruikersnaam.toLowerCase(Locale.ROOT);
    }
}
