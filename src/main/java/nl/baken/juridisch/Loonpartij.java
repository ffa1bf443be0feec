// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Codewoord;

/** P09.8: who can claim wages. */
public enum Loonpartij implements Codewoord {
    ARBEIDSINSPECTIE("Nederlandse Arbeidsinspectie"),
    VAKBOND("Vakbond"),
    FAIRWORK("FairWork"),
    ADVOCAAT("De advocaat");

    private final String omschrijving;

    Loonpartij(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
