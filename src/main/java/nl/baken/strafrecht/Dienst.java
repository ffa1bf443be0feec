// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Codewoord;

/** Who hears the client. The Labour Inspectorate takes the place of the police in labour exploitation. */
public enum Dienst implements Codewoord {
    AVIM("AVIM (politie)"),
    KMAR("KMar"),
    ARBEIDSINSPECTIE("Arbeidsinspectie");

    private final String omschrijving;

    Dienst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
