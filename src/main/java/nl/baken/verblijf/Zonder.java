// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Weigering;
import nl.baken.zaak.NietNodig;
import org.jspecify.annotations.Nullable;

/** An act uses the form of its task; "not needed" is an answer to a task only. */
final class Zonder {

    private Zonder() {}

    static void taak(@Nullable NietNodig nietNodig) {
        if (nietNodig != null) {
            throw new Weigering("nietNodig", "Er is geen taak om over te slaan. Laat dit veld leeg.");
        }
    }
}
