// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.util.ArrayList;
import java.util.List;
import nl.baken.rapportage.KleineAantallen;
import org.springframework.util.StringUtils;

/**
 * What of a page goes into a file. A page puts it in its model; the rest is done for it.
 *
 * @param titel that of the page
 * @param naam of the file, without what comes after the dot: lower case and hyphens, nothing about a person
 * @param jaar that the log tells the figures are of
 * @param toelichting what the figures mean, of which period and of whom
 * @param tabellen at least one, as the page shows them
 */
public record Uitvoerblad(String titel, String naam, int jaar, List<Uitleg> toelichting, List<Uitvoertabel> tabellen) {

    private static final Uitleg KLEIN = new Uitleg(
            KleineAantallen.KLEIN,
            StringUtils.capitalize(KleineAantallen.uitleg())
                    + ". Dat tonen we niet precies, omdat het over herkenbare mensen kan gaan. Ook een"
                    + " duur staat er dan niet bij.");
    private static final Uitleg MEE = new Uitleg(
            "x, Niet getoond",
            "Een getal dat we niet tonen, omdat iemand daarmee een klein aantal ernaast kan uitrekenen, of omdat er te weinig"
                    + " mensen zijn.");
    private static final Uitleg GROF = new Uitleg("±", "Om dezelfde reden afgerond.");

    /** @param wat as in "Periode" */
    public record Uitleg(String wat, String tekst) {}

    public Uitvoerblad {
        if (!naam.matches("[a-z0-9-]+") || tabellen.isEmpty()) {
            throw new IllegalArgumentException("a file has a plain name and a table");
        }
        toelichting = List.copyOf(toelichting);
        tabellen = List.copyOf(tabellen);
    }

    /** Also when it was made, and what stands in the place of a number. */
    Uitvoerblad volledig(String gemaaktOp) {
        List<Uitleg> alles = new ArrayList<>(toelichting);
        alles.add(new Uitleg("Gemaakt op", gemaaktOp));
        if (tabellen.stream().anyMatch(Uitvoertabel::isAfgeschermd)) {
            alles.add(KLEIN);
            alles.add(MEE);
            alles.add(GROF);
        }
        return new Uitvoerblad(titel, naam, jaar, alles, tabellen);
    }
}
