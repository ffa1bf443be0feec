// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.taak.Sturing;

/** What the domain tells the processes of P12. */
public interface Contractproces {

    /** The contract holds or will hold: what comes after it must be arranged before it ends. */
    void begin(ContractNummer nummer, Sturing momenten);

    /** The proposal for what follows this contract is taken back. @return whether somebody still had to answer it */
    boolean teruggenomen(ContractNummer nummer);

    /** The second person answered about what follows this contract. */
    void nagekeken(ContractNummer nummer);

    /** Another contract goes on where this one ends, so nothing has to be arranged. */
    void opgevolgd(ContractNummer nummer);

    /** The monthly check found something to talk about. @param punt its key */
    void bespreek(ContractNummer nummer, long punt, Aandachtsoort soort);
}
