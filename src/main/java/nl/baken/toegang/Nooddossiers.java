// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.ZaakNummer;

/** What can be opened in an emergency; the module of the cases implements it. */
public interface Nooddossiers {

    /** @param dragers account ids of who carries or covers it now: they must hear of it */
    record Dossier(ZaakNummer nummer, Set<String> dragers) {}

    /** Empty when there is no such case, or its file is closed: that one is opened by a new case (X8). */
    Optional<Dossier> zoek(ZaakNummer nummer);

    /** Whether this person sees what the case is about without an emergency. */
    boolean ziet(ZaakNummer nummer, Medewerker wie);

    /** Writes a fixed phrase on the page of the case, where who carries it reads it. */
    void noteer(ZaakNummer nummer, String wat);
}
