// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Locale;

/** One word of a code list: the code that is stored and sent, and the Dutch words that people read. */
public interface Codewoord {

    /** The name of the constant. */
    String name();

    String omschrijving();

    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
