// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.baken.signaal.Antwoord;
import nl.baken.zaak.DirectNodig;
import nl.baken.zaak.Geslacht;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Nationaliteitsgroep;
import nl.baken.zaak.Sector;
import nl.baken.zaak.Verblijfsstatus;
import org.jspecify.annotations.Nullable;

/** P03.4: the core set. What is empty was not asked yet. */
public record LegIntakeVast(
        @NotNull(message = "Maak een keuze.") Leeftijdsklasse leeftijdsklasse,
        @Nullable @PastOrPresent(message = "Deze datum is nog niet geweest.") LocalDate geboortedatum,
        @Nullable Geslacht geslacht,
        @Nullable Nationaliteitsgroep nationaliteitsgroep,
        @Nullable Verblijfsstatus verblijfsstatus,
        @Nullable Antwoord kinderen,
        @Nullable Antwoord letsel,
        @NotNull(message = "Maak een keuze.") Sector sector,
        @Nullable List<Sector> andereSectoren,
        @NotBlank(message = "Vul dit veld in.") String gemeente,
        @Nullable String gemeenteRegistratie,
        @Nullable List<DirectNodig> directNodig) {

    Kernset kernset() {
        Set<DirectNodig> nodig = EnumSet.noneOf(DirectNodig.class);
        if (directNodig != null) {
            nodig.addAll(directNodig);
        }
        return new Kernset(
                leeftijdsklasse,
                geslacht,
                nationaliteitsgroep,
                sector,
                andereSectoren == null ? Set.of() : Set.copyOf(andereSectoren),
                verblijfsstatus,
                jaOfNee(kinderen),
                jaOfNee(letsel),
                nodig);
    }

    private static @Nullable Boolean jaOfNee(@Nullable Antwoord antwoord) {
        return antwoord == null ? null : antwoord == Antwoord.JA;
    }
}
