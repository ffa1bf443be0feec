// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.regel;

import java.time.LocalDate;

/** A new dated row as somebody proposes it; each kind of rule adds what its row says. */
public interface Regelopdracht {

    /** The first day on which the row holds. */
    LocalDate geldigVan();
}
