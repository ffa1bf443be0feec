// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Doel;
import org.jspecify.annotations.Nullable;

/** Who sits at the table of an evaluation, and which consent lets things be shared with them. */
public enum Evaluatiepartij implements Codewoord {
    CLIENT("De cliënt", null),
    OPVANG("Opvang", Doel.OPVANG),
    GGZ("Ggz of behandelaar", Doel.GGZ),
    AVIM("AVIM (politie)", Doel.AVIM),
    OM("OM", null),
    GEMEENTE("Gemeente", null),
    ADVOCAAT("Advocaat", Doel.ADVOCAAT),
    ANDERS("Iemand anders", null);

    private final String omschrijving;
    private final @Nullable Doel doel;

    Evaluatiepartij(String omschrijving, @Nullable Doel doel) {
        this.omschrijving = omschrijving;
        this.doel = doel;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Empty where consent is no ground: then another one must carry what is shared. */
    Optional<Doel> doel() {
        return Optional.ofNullable(doel);
    }
}
