// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Geheim;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import nl.baken.zaak.Veiligheidscode;

/** What leaves Baken when a client is in danger or missing (domain.md 2.3), never where the client stays. */
final class Veiligheidsdeling {

    /** The police look for who is missing, and hear who is back. */
    static final Deling VERMISSING_POLITIE = wet(Ontvanger.AVIM);

    static final Deling VERMISSING_OPVANG = wet(Ontvanger.OPVANG);
    static final Deling VERMISSING_VOOGD = wet(Ontvanger.JEUGDBESCHERMING);
    static final Deling VERMISSING_COA = Deling.volgensDeWet(Ontvanger.COA, Compartiment.IDENTITEIT);
    static final Deling COMENSHA = met(Doel.COMENSHA, Ontvanger.COMENSHA);
    static final Deling ADVOCAAT = met(Doel.ADVOCAAT, Ontvanger.ADVOCAAT);

    /** Whoever may know where a missing client is, hears who is looked for and no more. */
    static final Deling BEKENDE =
            Deling.bijGevaar(Geheim.van("De cliënt is vermist"), Ontvanger.ANDERS, Compartiment.IDENTITEIT);

    static final Deling CALAMITEIT = Deling.volgensDeWet(Ontvanger.TOEZICHTHOUDER, Compartiment.VEILIGHEID);
    static final Deling OPVANG_BIJ_INCIDENT = Deling.volgensDeWet(Ontvanger.OPVANG, Compartiment.VEILIGHEID);

    private static final Geheim INCIDENT = Geheim.van("Direct gevaar na een veiligheidsincident");

    static final Deling POLITIE_DIRECT = avim().ofBijGevaar(INCIDENT);

    private Veiligheidsdeling() {}

    /** Of an incident AVIM hears with consent; with code red also without. */
    static Deling avim(Veiligheidscode code) {
        return code == Veiligheidscode.ROOD ? POLITIE_DIRECT : avim();
    }

    private static Deling avim() {
        return Deling.metToestemming(Doel.AVIM, Ontvanger.AVIM, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
    }

    private static Deling wet(Ontvanger ontvanger) {
        return Deling.volgensDeWet(ontvanger, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);
    }

    private static Deling met(Doel doel, Ontvanger ontvanger) {
        return Deling.metToestemming(doel, ontvanger, Compartiment.IDENTITEIT);
    }
}
