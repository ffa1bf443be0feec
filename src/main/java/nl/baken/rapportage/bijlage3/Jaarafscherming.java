// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import nl.baken.rapportage.bijlage3.Levendetelling.Aantallen;

/** Hides small counts in the tables of a year, also from who has the reports on that year. */
public interface Jaarafscherming {

    /** @return the same tables as they may be seen by everybody */
    Aantallen schermAf(int jaar, Aantallen aantallen);
}
