// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import java.time.Instant;
import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the process of the residence. */
public interface Verblijfproces {

    /** Something changed: decide anew what is the next step. */
    void herzie(ZaakNummer nummer);

    /** The open task stays, and something else may come first from this moment on. */
    void herzieOp(ZaakNummer nummer, Instant moment);

    /** P08.10 was asked for. */
    void schrijnendPadGevraagd(ZaakNummer nummer);

    /** P08.11: an objection was made. */
    void bezwaarGemaakt(ZaakNummer nummer);

    /** P08.12: another way was chosen. */
    void alternatiefGekozen(ZaakNummer nummer);
}
