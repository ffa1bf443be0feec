// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** What somebody asks about the own file (AVG 15 to 21), and what the supervisor may ask (Wmo 6.1, Awb 5:16 and 5:17). */
public enum Verzoeksoort implements Codewoord {
    INZAGE("Inzage in het dossier", "art. 15 AVG"),
    CORRECTIE("Gegevens verbeteren", "art. 16 AVG"),
    BEPERKING("Gegevens alleen bewaren (beperking)", "art. 18 AVG"),
    WISSEN("Gegevens wissen", "art. 17 AVG"),
    BEZWAAR("Bezwaar tegen het gebruik", "art. 21 AVG"),
    TOEZICHT("De toezichthouder vraagt het dossier", "art. 6.1 Wmo 2015 en art. 5:17 Awb");

    private final String omschrijving;
    private final String artikel;

    Verzoeksoort(String omschrijving, String artikel) {
        this.omschrijving = omschrijving;
        this.artikel = artikel;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    /** The ground in law, as a letter names it. */
    public String artikel() {
        return artikel;
    }

    public boolean isMetUittreksel() {
        return this == INZAGE || this == TOEZICHT;
    }

    /** A request of the person whose file it is: it has the term of AVG 12, and ends when that person died. */
    public boolean isVanBetrokkene() {
        return this != TOEZICHT;
    }
}
