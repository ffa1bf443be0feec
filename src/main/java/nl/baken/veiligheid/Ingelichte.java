// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;

/** Who must know that a client has left for a place that nobody knows (X2). */
public enum Ingelichte implements Codewoord {
    AVIM("AVIM (politie)", Veiligheidsdeling.VERMISSING_POLITIE),
    COMENSHA("CoMensha", Veiligheidsdeling.COMENSHA),
    COA("COA, ook voor de Rvb", Veiligheidsdeling.VERMISSING_COA),
    OPVANG("De opvang", Veiligheidsdeling.VERMISSING_OPVANG),
    VOOGD("De ouder, voogd of jeugdbescherming", Veiligheidsdeling.VERMISSING_VOOGD),
    ADVOCAAT("De advocaat", Veiligheidsdeling.ADVOCAAT);

    private final String omschrijving;
    private final Deling deling;

    Ingelichte(String omschrijving, Deling deling) {
        this.omschrijving = omschrijving;
        this.deling = deling;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they hear. */
    Deling deling() {
        return deling;
    }
}
