// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.Optional;

/** Until when a task can wait and why, in words for whoever does it. */
public interface Taaktermijn {

    /** Empty for a task without a deadline. */
    Optional<Uitleg> van(Taaktoegang.OpenTaak taak);

    /**
     * @param uiterlijk as in {@code Uiterlijk 12-03-2026 (over 3 dagen)}
     * @param waarom as in {@code Intake, 5 werkdagen na: zaak geopend}
     * @param gevolg what happens when it is missed
     */
    record Uitleg(String uiterlijk, String waarom, String gevolg, boolean teLaat) {}
}
