// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Compartiment;
import nl.baken.toestemming.Deling;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;

/** Who does it with or for the client. */
public enum Schadehulp implements Codewoord {
    SLACHTOFFERHULP("Slachtofferhulp Nederland"),
    ADVOCAAT("De advocaat"),
    CLIENT_ZELF("De cliënt zelf");

    private final String omschrijving;

    Schadehulp(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they get for it; empty when the client does it alone. */
    Optional<Deling> deling() {
        return switch (this) {
            case SLACHTOFFERHULP -> Optional.of(over(Doel.SLACHTOFFERHULP, Ontvanger.SLACHTOFFERHULP));
            case ADVOCAAT -> Optional.of(over(Doel.ADVOCAAT, Ontvanger.ADVOCAAT));
            case CLIENT_ZELF -> Optional.empty();
        };
    }

    private static Deling over(Doel doel, Ontvanger ontvanger) {
        return Deling.metToestemming(doel, ontvanger, Compartiment.IDENTITEIT, Compartiment.JURIDISCH_FINANCIEEL);
    }
}
