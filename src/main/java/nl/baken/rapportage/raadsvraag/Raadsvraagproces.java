// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import nl.baken.gedeeld.RaadsvraagNummer;

/** The process of a question, without the engine. */
public interface Raadsvraagproces {

    void start(RaadsvraagNummer nummer);

    /** The council does not ask it any more. */
    void ingetrokken(RaadsvraagNummer nummer);
}
