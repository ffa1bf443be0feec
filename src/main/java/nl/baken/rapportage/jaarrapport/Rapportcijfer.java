// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import nl.baken.rapportage.Csvbron;
import org.apache.commons.csv.CSVRecord;

/**
 * A figure that every report holds, from {@code rapportage/rapportcijfers.csv}.
 *
 * @param code as it is counted (ADR 0020)
 * @param definitie what is counted, with the version of that definition: it is frozen with the figure
 * @param optelbaar whether its parts add up: not when somebody can be in several of them
 * @param eenheid of a measure: dagen (counted in minutes), minuten or keer; empty for a count
 * @param perGemeente whether there is a table by centrumgemeente too
 * @param perKenmerk whether there are tables by sector, sex, age class and nationality group too
 */
record Rapportcijfer(
        String code,
        Soort soort,
        String titel,
        String definitie,
        String eenheid,
        boolean perGemeente,
        boolean perKenmerk,
        boolean optelbaar) {

    private static final String BESTAND = "rapportage/rapportcijfers.csv";

    enum Soort {
        /** What happened in the period. */
        AANTAL,
        /** What was measured in the period. */
        MAAT,
        /** How many there were at the end of the period. */
        STAND,
        /** What began before the end of the period and was open when it was counted. */
        OPEN
    }

    static List<Rapportcijfer> alle() {
        return Csvbron.lees(BESTAND).stream().map(Rapportcijfer::lees).toList();
    }

    private static Rapportcijfer lees(CSVRecord regel) {
        return new Rapportcijfer(
                regel.get("code"),
                Soort.valueOf(regel.get("soort")),
                regel.get("titel"),
                regel.get("definitie") + " (versie " + regel.get("versie") + ")",
                regel.get("eenheid"),
                regel.get("gemeente").equals("ja"),
                regel.get("kenmerk").equals("ja"),
                regel.get("optelbaar").equals("ja"));
    }
}
