// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.util.Optional;
import nl.baken.gedeeld.Codewoord;
import nl.baken.toestemming.Deling;
import org.jspecify.annotations.Nullable;

/** A safe way that was tried to find a client (X2). */
public enum Zoekkanaal implements Codewoord {
    VEILIG_CONTACT("Het veilige contact", null),
    OPVANG("De opvang", Veiligheidsdeling.VERMISSING_OPVANG),
    BEKENDE("Iemand die de cliënt vertrouwt", Veiligheidsdeling.BEKENDE),
    HULPVERLENER("School, werk of een hulpverlener", Veiligheidsdeling.BEKENDE),
    ADVOCAAT("De advocaat", Veiligheidsdeling.ADVOCAAT);

    private final String omschrijving;
    private final @Nullable Deling deling;

    Zoekkanaal(String omschrijving, @Nullable Deling deling) {
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
