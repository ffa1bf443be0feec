// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where an organisation gets notices of Baken from that day on.
 *
 * @param adres a mailbox of the organisation; null for none
 */
public record BewaarBerichtadres(@Nullable String adres, @NotNull(message = "Vul een datum in.") LocalDate vanaf) {}
