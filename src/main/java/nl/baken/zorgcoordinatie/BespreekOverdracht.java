// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** X4: what the client says of it. @param motief only with a vital interest @param voorwaarden only for abroad */
public record BespreekOverdracht(
        @NotNull(message = "Maak een keuze.") Overdrachtgrond grond,
        @Nullable Geheim motief,
        @Nullable Kinderkeuze kinderen,
        @Nullable Geheim kinderenBij,
        @Nullable List<Buitenlandvoorwaarde> voorwaarden) {}
