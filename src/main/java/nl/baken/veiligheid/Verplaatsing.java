// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import nl.baken.gedeeld.Codewoord;

/** Whether somebody must move after an incident. */
public enum Verplaatsing implements Codewoord {
    JA("Ja, zoek een andere plek"),
    NEE_VEILIG("Nee, de plek is veilig"),
    NEE_CLIENT("Nee, de cliënt wil blijven"),
    AL_VERHUISD("De cliënt is al verhuisd");

    private final String omschrijving;

    Verplaatsing(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
