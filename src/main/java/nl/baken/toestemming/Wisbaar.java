// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/**
 * A kind of facts that can go away on request. A module contributes a bean; whether it may go, the dated rows of
 * {@code toestemming.wisregel} say.
 */
public interface Wisbaar {

    /** As in {@code toestemming.wisregel}. */
    String onderdeel();

    int aantal(ZaakNummer nummer);

    /** Takes it away for good. @return how many rows */
    int wis(ZaakNummer nummer);
}
