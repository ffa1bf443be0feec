// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.RapportNummer;

/** The process of a report, without the engine. */
public interface Rapportproces {

    /** A version is to be made. */
    void start(RapportNummer nummer);

    /** This version is not to be published. */
    void ingetrokken(RapportNummer nummer);

    /** The second person answered. */
    void nagekeken(RapportNummer nummer);
}
