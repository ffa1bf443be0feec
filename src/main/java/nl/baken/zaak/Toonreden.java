// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Arrays;
import java.util.Optional;
import nl.baken.gedeeld.Codewoord;

/** What somebody needs a {@link Schuilveld} for; the code is in the log. */
public enum Toonreden implements Codewoord {
    CONTACT("Contact met de cliënt"),
    VERVOER("Een afspraak of vervoer regelen"),
    GEVAAR("De cliënt is in gevaar"),
    CONTROLE("Controleren of het nog klopt"),
    VRAAG_CLIENT("De cliënt vraagt erom");

    private final String omschrijving;

    Toonreden(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Empty when nobody chose one. */
    public static Optional<Toonreden> vanCode(String code) {
        return Arrays.stream(values())
                .filter(reden -> reden.code().equals(code))
                .findFirst();
    }
}
