// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the process {@code juridisch}. What it does not wait for changes nothing. */
public interface Juridischproces {

    /** Somebody took down a lawyer on the case page, so the task is not needed. */
    void advocaatGeregeld(ZaakNummer nummer);

    /** Something was done that only sometimes is needed; nothing is waited for. */
    void genoteerd(ZaakNummer nummer, Stapgroep groep);

    /** Something is new about the Schadefonds: what is next? It begins when it was not looked at yet. */
    void herzieSchadefonds(ZaakNummer nummer);

    /** Something is new about the advance of the CJIB. It begins when it was not waited for yet. */
    void herzieVoorschot(ZaakNummer nummer);

    /** A deadline got another end: whatever waits, counts again. Nothing begins. */
    void herplan(ZaakNummer nummer);

    void rondAf(ZaakNummer nummer);
}
