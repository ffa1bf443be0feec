// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;

/**
 * What happened to a case and has an end of its own, such as what the law asks to report: it goes on when the care ends,
 * and the file closes when nothing of it is left. A module contributes a bean, and tells {@link NasleepVoorbij}.
 */
public interface Nasleep {

    /** Whether something must still be done. */
    boolean loopt(ZaakNummer nummer);

    /** The rules whose deadlines go on when the care ends. */
    Set<String> termijnen();

    /** Nothing of it is done any more: the client died (X7). */
    void breekAf(ZaakNummer nummer);
}
