// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.signaal.Antwoord;
import org.jspecify.annotations.Nullable;

/** X4: what we must know at the start of a case that another region or CoMensha hands over. @param zelfdePersoon
 * number of a case of the same person, or {@code nieuw}; null when nobody resembles */
public record NeemZaakOver(
        @NotNull(message = "Maak een keuze.") Overnamebron van,
        @NotNull(message = "Vul dit veld in.") Geheim organisatie,
        @Nullable Geheim contactpersoon,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate bekendSinds,
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate afgesprokenOp,
        @NotNull(message = "Maak een keuze.") String gemeente,
        @NotNull(message = "Maak een keuze.") Antwoord acuut,
        @NotNull(message = "Vul dit veld in.") Geheim naam,
        @Nullable @Past(message = "Een geboortedatum ligt in het verleden.") LocalDate geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim comenshanummer,
        @Nullable String zelfdePersoon) {}
