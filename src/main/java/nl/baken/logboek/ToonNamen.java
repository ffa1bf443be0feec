// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import jakarta.validation.constraints.NotNull;

/** Asks for the names beside the account ids of one number. */
public record ToonNamen(@NotNull(message = "Kies waarom je de namen nodig hebt.") Onthulreden reden) {}
