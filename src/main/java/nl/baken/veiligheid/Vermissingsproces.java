// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the process of X2. Telling one that does not run changes nothing. */
public interface Vermissingsproces {

    /** Something changed for what must happen next. */
    void herzie(ZaakNummer nummer);

    /** The client is back, or the case is closed: nobody looks any more. */
    void voorbij(ZaakNummer nummer);
}
