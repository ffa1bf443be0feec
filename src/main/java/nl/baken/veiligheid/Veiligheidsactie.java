// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;
import org.jspecify.annotations.Nullable;

/** What somebody did at once for the safety of a client. */
public enum Veiligheidsactie implements Codewoord {
    GEBELD_112("112 gebeld", Veiligheidsdeling.POLITIE_DIRECT),
    POLITIE_GEBELD("Politie gebeld, zonder spoed", Veiligheidsdeling.POLITIE_DIRECT),
    ANDERE_PLEK("Cliënt naar een andere plek", null),
    BEWAKING("Iemand bewaakt de cliënt", null),
    OPVANG_INGELICHT("Opvang ingelicht", Veiligheidsdeling.OPVANG_BIJ_INCIDENT);

    private final String omschrijving;
    private final @Nullable Deling deling;

    Veiligheidsactie(String omschrijving, @Nullable Deling deling) {
        this.omschrijving = omschrijving;
        this.deling = deling;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** What they hear; empty when nothing leaves Baken. */
    Optional<Deling> deling() {
        return Optional.ofNullable(deling);
    }
}
