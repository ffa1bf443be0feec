// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Ontvanger;

/** Who came to help at once. */
public enum Spoedhulp implements Codewoord {
    CRISISDIENST("Crisisdienst van de ggz"),
    NOODNUMMER("112"),
    HUISARTS("Huisarts of huisartsenpost");

    private final String omschrijving;

    Spoedhulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they heard. */
    Deling deling() {
        return Zorgdeling.spoed(
                switch (this) {
                    case CRISISDIENST -> Zorgdeling.ggz();
                    case NOODNUMMER -> Zorgdeling.verwijzing(Ontvanger.BEHANDELAAR);
                    case HUISARTS -> Zorgdeling.verwijzing(Ontvanger.HUISARTS);
                });
    }
}
