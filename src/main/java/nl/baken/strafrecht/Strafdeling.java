// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** What leaves Baken about a criminal case, each time with consent (domain.md 2.3). */
final class Strafdeling {

    static final Deling ADVOCAAT =
            Deling.metToestemming(Doel.ADVOCAAT, Ontvanger.ADVOCAAT, Compartiment.IDENTITEIT, Compartiment.STRAFRECHT);
    static final Deling OM =
            Deling.metToestemming(Doel.STRAFZAAK, Ontvanger.OM, Compartiment.IDENTITEIT, Compartiment.STRAFRECHT);

    private Strafdeling() {}

    /** Who and what is threatened, to whom writes the statement. */
    static Deling dreiging(Dienst dienst) {
        Ontvanger ontvanger =
                switch (dienst) {
                    case AVIM -> Ontvanger.AVIM;
                    case KMAR -> Ontvanger.KMAR;
                    case ARBEIDSINSPECTIE -> Ontvanger.NLA;
                };
        return Deling.metToestemming(Doel.AVIM, ontvanger, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
    }
}
