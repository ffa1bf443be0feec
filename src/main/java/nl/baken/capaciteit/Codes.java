// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.util.Locale;

/** Codes as they are kept. */
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> E lees(Class<E> soort, String code) {
        return Enum.valueOf(soort, code.toUpperCase(Locale.ROOT));
    }
}
