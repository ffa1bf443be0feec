// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P01.1: what a reporter tells, or somebody for a reporter without an account. */
public record LegSignaalVast(
        @Nullable List<Gevaarvraag> gevaar,
        @NotNull(message = "Vul een datum in.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst. Vul in wanneer het is gezien.")
                LocalDate waargenomenOp,
        @NotBlank(message = "Maak een keuze.") String gemeente,
        @NotNull(message = "Maak een keuze.") Locatietype locatietype,
        @Nullable List<Indicator> indicatoren,
        @NotNull(message = "Vul dit veld in.") Geheim tekst,
        @Nullable Boolean minderjarig,
        @Nullable Boolean persoonBekend,
        @Nullable Geheim naam,
        @Nullable @Past(message = "Een geboortedatum ligt in het verleden.") LocalDate geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim adres,
        @NotNull(message = "Maak een keuze.") BronOrganisatie bron,
        @NotNull(message = "Maak een keuze.") Antwoord terugkoppelingGewenst,
        @Nullable Kanaal kanaal,
        @Nullable Geheim melderContact) {}
