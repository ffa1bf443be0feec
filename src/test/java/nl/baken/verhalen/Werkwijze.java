// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;

/** How the people of a story do their work: straight through the gate, or in the browser. */
interface Werkwijze {

    void taak(String wie, ZaakNummer zaak, String taak, Map<String, ?> getypt);

    /** @param handeling as {@code module/act}, by who carries the case */
    void handeling(ZaakNummer zaak, String handeling, Map<String, ?> getypt);
}
