// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.util.Arrays;
import java.util.List;
import nl.baken.gedeeld.Codewoord;

/** The kinds of legal steps, how the case page calls them, and from which lists their codes come. */
enum Stapsoort {
    ADVOCAAT("Advocaat", "toevoeging gevraagd op", Rechtsgebied.class),
    SCHADESTAAT("Schadestaat gemaakt", "uitbuiting tot en met", Schadehulp.class),
    VOEGING("Gevoegd in de strafzaak", "zitting op", Schadehulp.class),
    AANVRAAG_BESPROKEN("Aanvraag bij het Schadefonds besproken", "", Vervolgkeuze.class),
    AANVRAAG(
            "Schadefonds aangevraagd",
            "uitbuiting tot en met",
            Schadehulp.class,
            Pleegplaats.class,
            Bewijs.class,
            Bewijsbron.class,
            Stuk.class),
    HERINNERD("Schadefonds herinnerd", ""),
    TOEGEKEND("Schadefonds kent toe", ""),
    AFGEWEZEN("Schadefonds wijst af", ""),
    BEZWAAR_BESPROKEN("Bezwaar besproken", "", Vervolgkeuze.class),
    BEZWAAR("Bezwaar gemaakt bij het Schadefonds", "besluit van", Schadehulp.class),
    GEEN_BEZWAAR("Termijn voor bezwaar voorbij, geen bezwaar gemaakt", ""),
    INGEBREKESTELLING("Schadefonds in gebreke gesteld", "", Schadehulp.class),
    DWANGSOM("De dwangsom van het Schadefonds loopt", ""),
    SCHADE_TOEGEWEZEN("Rechter wijst schadevergoeding toe", ""),
    VOORSCHOT("Voorschot nagevraagd bij het CJIB", "", Navraag.class),
    SCHULDEN("Schulden op naam gemeld", "", Schuldeiser.class, Schuldsoort.class),
    LOON("Loonvordering gemeld", "", Loonpartij.class),
    PAPIEREN("Papieren aangevraagd", "", Papier.class, Papierweg.class, Ambassaderisico.class),
    GEZAG("Gezag en familie", "", Gezagsvraag.class, Gezagshulp.class),
    AFRONDING("Juridische hulp afgerond", "", Afrondreden.class);

    private final String omschrijving;
    private final String dag;
    private final List<Class<? extends Codewoord>> lijsten;

    @SafeVarargs
    Stapsoort(String omschrijving, String dag, Class<? extends Codewoord>... lijsten) {
        this.omschrijving = omschrijving;
        this.dag = dag;
        this.lijsten = List.of(lijsten);
    }

    String omschrijving() {
        return omschrijving;
    }

    /** What the other day of the step means, as people read it before the day. */
    String dag() {
        return dag;
    }

    boolean isBesluit() {
        return this == TOEGEKEND || this == AFGEWEZEN;
    }

    /** A code of this step in words. */
    String inWoorden(String code) {
        return lijsten.stream()
                .flatMap(lijst -> Arrays.stream(lijst.getEnumConstants()))
                .filter(woord -> woord.name().equals(code))
                .map(Codewoord::omschrijving)
                .findFirst()
                .orElse(code);
    }
}
