// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** How old the client of a case is; the module that knows the case tells it. */
public interface Leeftijdbron {

    Leeftijd van(ZaakNummer nummer);
}
