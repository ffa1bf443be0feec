// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** How it stands when an incident is looked back upon. */
public enum Incidentuitkomst implements Codewoord {
    VOORBIJ("Het gevaar is voorbij"),
    BLIJFT("Het gevaar blijft; het noodplan is bijgewerkt");

    private final String omschrijving;

    Incidentuitkomst(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
