// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the process of P07. A message that no step waits for changes nothing there. */
public interface Strafproces {

    void meld(ZaakNummer nummer, Strafbericht... berichten);
}
