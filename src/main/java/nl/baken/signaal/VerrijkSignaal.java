// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P02.1. */
public record VerrijkSignaal(
        @NotEmpty(message = "Kies minstens één mogelijkheid.") List<Bevraging> geraadpleegd,
        @NotNull(message = "Maak een keuze.") Verrijkgrond grond,
        @Nullable Geheim bevindingen,
        @Nullable List<Indicator> indicatoren) {}
