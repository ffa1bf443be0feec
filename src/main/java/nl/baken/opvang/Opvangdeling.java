// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** What leaves Baken to give somebody a safe place (domain.md 2.3): by law, so that withdrawing consent never ends it. */
final class Opvangdeling {

    static final Deling COA = Deling.volgensDeWet(
            Ontvanger.COA, Compartiment.IDENTITEIT, Compartiment.VERBLIJF, Compartiment.JURIDISCH_FINANCIEEL);
    static final Deling BURGERZAKEN =
            Deling.volgensDeWet(Ontvanger.GEMEENTE, Compartiment.IDENTITEIT, Compartiment.VEILIGHEID);

    private static final Deling COMENSHA = Deling.metToestemming(
            Doel.COMENSHA, Ontvanger.COMENSHA, Compartiment.IDENTITEIT, Compartiment.ZORG, Compartiment.VEILIGHEID);

    private Opvangdeling() {}

    /** A COSM place goes through CoMensha, with consent (S10, S14), and only then do they who offer it hear who comes. */
    static List<Deling> plek(Opvangtype soort, boolean gevonden) {
        if (soort != Opvangtype.COSM) {
            return List.of(aanbieder(soort));
        }
        return gevonden ? List.of(COMENSHA, aanbieder(soort)) : List.of(COMENSHA);
    }

    private static Deling aanbieder(Opvangtype soort) {
        return Deling.volgensDeWet(
                soort == Opvangtype.BO ? Ontvanger.NIDOS : Ontvanger.OPVANG,
                Compartiment.IDENTITEIT,
                Compartiment.ZORG,
                Compartiment.VEILIGHEID);
    }
}
