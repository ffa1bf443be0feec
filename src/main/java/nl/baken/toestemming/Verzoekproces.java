// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.ZaakNummer;

/** What the domain tells the process of a request. */
public interface Verzoekproces {

    void start(ZaakNummer nummer, long verzoek);

    /** The second person answered, or the question was taken back. */
    void nagekeken(ZaakNummer nummer, long verzoek);

    /** Nothing is asked any more. */
    void vervalt(ZaakNummer nummer, long verzoek);
}
