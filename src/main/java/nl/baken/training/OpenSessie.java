// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import org.springframework.stereotype.Component;

/** A session of which the list can still change. */
@Component
class OpenSessie {

    private final Trainingopslag sessies;
    private final Trainingstoegang toegang;

    OpenSessie(Trainingopslag sessies, Trainingstoegang toegang) {
        this.sessies = sessies;
        this.toegang = toegang;
    }

    /**
     * Held until the end of the transaction.
     *
     * @throws NietGevonden when it is not for this person
     * @throws Weigering when nothing can change any more
     */
    Sessie eis(TrainingNummer nummer) {
        toegang.eis(nummer);
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        if (!sessie.isOpen()) {
            throw new Weigering(
                    sessie.historisch()
                            ? "Van deze training is niet meer na te gaan wie er was."
                            : "Deze training is al afgesloten. De lijst kan niet meer veranderen.");
        }
        return sessie;
    }
}
