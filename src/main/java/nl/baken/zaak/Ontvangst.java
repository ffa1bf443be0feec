// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** What became of a message of a partner. */
public enum Ontvangst {
    VERWERKT,
    /** The same message was there already: nothing happened a second time. */
    AL_ONTVANGEN,
    /** The case is closed: kept, and the team leader hears of it. */
    ZAAK_GESLOTEN,
    /** The client is gone and the case on hold: kept, and it can be registered again after the return. */
    OPGESCHORT,
    /** There is no such case; only a machine hears this, a person hears what a forbidden case answers. */
    ONBEKENDE_ZAAK
}
