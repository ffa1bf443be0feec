// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Ontvanger;
import org.jspecify.annotations.Nullable;

/** Who sits at the table of an evaluation, and which consent lets things be shared with them. */
public enum Evaluatiepartij implements Codewoord {
    CLIENT("De cliënt", null, null),
    OPVANG("Opvang", Doel.OPVANG, Ontvanger.OPVANG),
    GGZ("Ggz of behandelaar", Doel.GGZ, Ontvanger.GGZ),
    AVIM("AVIM (politie)", Doel.AVIM, Ontvanger.AVIM),
    OM("OM", Doel.STRAFZAAK, Ontvanger.OM),
    GEMEENTE("Gemeente", null, Ontvanger.GEMEENTE),
    ADVOCAAT("Advocaat", Doel.ADVOCAAT, Ontvanger.ADVOCAAT),
    ANDERS("Iemand anders", null, Ontvanger.ANDERS);

    private final String omschrijving;
    private final @Nullable Doel doel;
    private final @Nullable Ontvanger ontvanger;

    Evaluatiepartij(String omschrijving, @Nullable Doel doel, @Nullable Ontvanger ontvanger) {
        this.omschrijving = omschrijving;
        this.doel = doel;
        this.ontvanger = ontvanger;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** Empty where consent is no ground: then another one must carry what is shared. */
    Optional<Doel> doel() {
        return Optional.ofNullable(doel);
    }

    /** Empty for the client, with whom nothing is shared that is not theirs. */
    Optional<Ontvanger> ontvanger() {
        return Optional.ofNullable(ontvanger);
    }
}
