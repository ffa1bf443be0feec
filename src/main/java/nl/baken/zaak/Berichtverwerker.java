// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** The module of a track takes the messages of its track; contributed as a bean. */
public interface Berichtverwerker {

    Spoor spoor();

    /**
     * Acts on a message that came in for the first time; the track runs. Messages come in any order and late: what is
     * known counts, not what was expected.
     *
     * @throws nl.baken.gedeeld.Weigering when it can't be true; then nothing is kept
     */
    void verwerk(ZaakNummer nummer, Ketenbericht bericht);
}
