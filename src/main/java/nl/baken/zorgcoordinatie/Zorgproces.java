// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the processes of a case. */
public interface Zorgproces {

    void start(ZaakNummer nummer);

    /** @return false when the process is not in the phase in which it can close */
    boolean startAfsluiting(ZaakNummer nummer);
}
