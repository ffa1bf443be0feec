// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;

/** The birth date became known, or was wrong; what counts from the 18th birthday follows (T36). */
public record CorrigeerGeboortedatum(
        @NotNull(message = "Vul een datum in.") @PastOrPresent(message = "Deze datum is nog niet geweest.")
                LocalDate geboortedatum) {}
