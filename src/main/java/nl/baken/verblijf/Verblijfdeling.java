// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** The IND gets nothing from us but through the lawyer or AVIM (domain.md 2.3): what the lawyer gets for it. */
final class Verblijfdeling {

    static final Deling ADVOCAAT =
            Deling.metToestemming(Doel.ADVOCAAT, Ontvanger.ADVOCAAT, Compartiment.IDENTITEIT, Compartiment.VERBLIJF);

    private Verblijfdeling() {}
}
