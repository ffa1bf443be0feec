// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.RapportNummer;

/** The number of a report in an address. */
final class Rapportadres {

    static final String NAAR_HET_RAPPORT = "redirect:/stuurinformatie/jaarrapporten/{rapport}";

    private Rapportadres() {}

    /** @throws NietGevonden when it is no number of a report */
    static RapportNummer nummer(String getypt) {
        try {
            return new RapportNummer(getypt);
        } catch (OngeldigNummer e) {
            throw new NietGevonden();
        }
    }
}
