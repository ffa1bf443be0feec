// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.TrainingNummer;

/** The number of a session in an address. */
final class Trainingadres {

    static final String NAAR_BLAD = "redirect:/trainingen/sessies/{training}";

    private Trainingadres() {}

    /** @throws NietGevonden when it is no number of a session */
    static TrainingNummer nummer(String getypt) {
        try {
            return new TrainingNummer(getypt);
        } catch (OngeldigNummer e) {
            throw new NietGevonden();
        }
    }
}
