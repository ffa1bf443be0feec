// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.ZaakNummer;

/** Who may act on a case without a task. */
public interface Zaaktoegang {

    /** @throws NietGevonden when the person at the keyboard doesn't carry or cover the case, or it is closed */
    void eisUitvoering(ZaakNummer nummer);

    /** As {@link #eisUitvoering}, also for who divides the work. @throws NietGevonden for everybody else */
    void eisUitvoeringOfLeiding(ZaakNummer nummer);

    /** As {@link #eisUitvoering}, also for who looks because of an emergency. @throws NietGevonden for everybody else */
    void eisUitvoeringOfNood(ZaakNummer nummer);

    /** As {@link #eisUitvoering}, also for the privacy officer. @throws NietGevonden for everybody else */
    void eisUitvoeringOfFg(ZaakNummer nummer);

    /** @throws NietGevonden when the client died, and the case knows no ordinary act any more */
    void eisInLeven(ZaakNummer nummer);

    /** Whether the person at the keyboard has a page of this case. */
    boolean ziet(ZaakNummer nummer);
}
