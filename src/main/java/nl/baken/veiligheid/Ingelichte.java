// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Who must know that a client has left for a place that nobody knows (X2). */
public enum Ingelichte implements Codewoord {
    AVIM("AVIM (politie)"),
    COMENSHA("CoMensha"),
    COA("COA, ook voor de Rvb"),
    OPVANG("De opvang"),
    VOOGD("De ouder, voogd of jeugdbescherming"),
    ADVOCAAT("De advocaat");

    private final String omschrijving;

    Ingelichte(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
