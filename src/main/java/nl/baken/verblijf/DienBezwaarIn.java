// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/** P08.11: the lawyer objected. */
public record DienBezwaarIn(
        @NotNull(message = "Vul een datum in, bijvoorbeeld 5-3-2026.")
                @PastOrPresent(message = "Deze datum ligt in de toekomst.")
                LocalDate op,
        @Nullable Boolean voorlopigeVoorziening,
        @Nullable Geheim uitlegTeLaat) {}
