// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;

/** Who may act on a case without a task. */
public interface Zaaktoegang {

    /** @throws NietGevonden when the person at the keyboard doesn't carry or cover the case, or it is closed */
    void eisUitvoering(ZaakNummer nummer);

    /**
     * Whether this person may do this act now.
     *
     * @throws NietGevonden when the person may not act on the case, or the case no longer knows the act
     */
    void eisUitvoering(ZaakNummer nummer, Zaakhandeling handeling);
}
