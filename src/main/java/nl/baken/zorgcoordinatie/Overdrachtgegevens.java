// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGEDRAGEN;

import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;

/** What every step of a handover shows and steers by. */
final class Overdrachtgegevens {

    private Overdrachtgegevens() {}

    static Voorinvulling van(Regiooverdracht overdracht) {
        return Voorinvulling.leeg()
                .feit("organisatie", overdracht.organisatie().tekst())
                .feit("waarheen", overdracht.waarheen().tekst())
                .feit("buitenland", overdracht.isBuitenland());
    }

    /** Until the other region says yes, the case is not handed over. */
    static Sturing gaatDoor(boolean verder) {
        return Sturing.met(OVERDRACHT_GAAT_DOOR, verder).en(OVERGEDRAGEN, false);
    }
}
