// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import org.jspecify.annotations.Nullable;

/**
 * What stands in the address: nothing about anybody. Everything may be left out, or be nonsense.
 *
 * @param per maand or kwartaal
 * @param van first month, as in 2026-01
 * @param tot last month
 * @param kenmerk feature and value, as in {@code geslacht:vrouw}
 */
public record Filter(
        @Nullable String per,
        @Nullable String van,
        @Nullable String tot,
        @Nullable String gemeente,
        @Nullable String kenmerk) {

    String waarde(@Nullable String veld) {
        return veld == null ? "" : veld.strip();
    }
}
