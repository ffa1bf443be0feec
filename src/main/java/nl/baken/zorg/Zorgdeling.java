// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** What somebody who treats the client gets: the data of a referral (domain.md 2.3), and at once when it can't wait. */
final class Zorgdeling {

    private static final Geheim SPOED = Geheim.van("Er was meteen hulp van een arts of de crisisdienst nodig");

    private Zorgdeling() {}

    static Deling ggz() {
        return met(Doel.GGZ, Ontvanger.GGZ);
    }

    /** @param ontvanger a general practitioner or GGD, or who else treats the body */
    static Deling verwijzing(Ontvanger ontvanger) {
        return met(Doel.HUISARTS, ontvanger);
    }

    /** Consent is asked when there is time for it. */
    static Deling spoed(Deling gewoon) {
        return gewoon.ofBijGevaar(SPOED);
    }

    private static Deling met(Doel doel, Ontvanger ontvanger) {
        return Deling.metToestemming(doel, ontvanger, Compartiment.IDENTITEIT, Compartiment.ZORG, Compartiment.MEDISCH);
    }
}
