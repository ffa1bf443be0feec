// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P02.3. */
public record StelDuidingVast(
        @NotNull(message = "Maak een keuze.") Duiding duiding,
        @NotNull(message = "Vul dit veld in.") Geheim motief,
        @Nullable List<Kenmerk> kenmerken,
        @Nullable String terugkoppelzin) {}
