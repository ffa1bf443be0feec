// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.Weigering;

/**
 * Where a case stands. It goes forward, and back only when a client who was missing returns (X2); reopening is
 * a new case of the same person.
 */
public enum Zaakstatus implements Codewoord {
    NIEUW("Nieuw"),
    INTAKE("Intake"),
    BEGELEIDING("Begeleiding"),
    /** The client left for a place that nobody knows: nothing runs until the client returns or the case closes. */
    OPGESCHORT("Opgeschort"),
    NAZORG("Nazorg"),
    OVERLEDEN("Overleden"),
    AFGESLOTEN("Afgesloten");

    private static final Map<Zaakstatus, Set<Zaakstatus>> VOLGENDE = Map.of(
            NIEUW, Set.of(INTAKE, OVERLEDEN),
            INTAKE, Set.of(BEGELEIDING, OPGESCHORT, NAZORG, OVERLEDEN),
            BEGELEIDING, Set.of(OPGESCHORT, NAZORG, OVERLEDEN),
            OPGESCHORT, Set.of(INTAKE, BEGELEIDING, NAZORG, OVERLEDEN),
            NAZORG, Set.of(AFGESLOTEN, OVERLEDEN),
            OVERLEDEN, Set.of(AFGESLOTEN),
            AFGESLOTEN, Set.of());

    private final String omschrijving;

    Zaakstatus(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    /** @throws Weigering when the case can't go there from here */
    public Zaakstatus naar(Zaakstatus volgende) {
        if (!VOLGENDE.get(this).contains(volgende)) {
            throw new Weigering(
                    "Dat kan nu niet: de zaak heeft de status " + omschrijving.toLowerCase(Locale.ROOT) + ".");
        }
        return volgende;
    }

    /** Somebody works on the goals; before closing and not in aftercare. */
    public boolean isInBehandeling() {
        return this == INTAKE || this == BEGELEIDING;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    static Zaakstatus vanCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
