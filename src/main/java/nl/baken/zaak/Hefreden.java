// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Codewoord;

/** Why a hold may end. Fixed: what somebody would type could be about a person. */
public enum Hefreden implements Codewoord {
    AFGEROND("De strafzaak, klacht of calamiteit is afgerond"),
    VERGISSING("De blokkade was een vergissing"),
    NIET_MEER_NODIG("De toezichthouder of de familie heeft het dossier niet meer nodig");

    private final String omschrijving;

    Hefreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
