// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import jakarta.validation.constraints.NotNull;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P02.8. */
public record RegistreerUitkomst(
        @NotNull(message = "Maak een keuze.") Uitkomst uitkomst,
        @Nullable Boolean hulpAangeboden,
        @Nullable Geheim toelichting,
        @Nullable String terugkoppelzin) {}
