// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * The counts of the letter of 4 September 2018, as they stand there: public, aggregated, and never turned into
 * signals. They stand beside the counts of Baken and are not added to them.
 */
@Component
public class Briefcijfers {

    public static final String KENMERK = "geaggregeerd, brief 4-9-2018";

    private final List<Reeks> reeksen = List.of(
            lees("haarlem-signalen-2014-2017", "Signalen in Haarlem", "jaar", "aantal"),
            lees("haarlem-uitkomst-2014-2017", "Uitkomst van de signalen in Haarlem", "uitkomst", "aantal"),
            lees("riec-noord-holland-2016-2018", "RIEC Noord-Holland", "gegeven", "aantal"),
            lees("comensha-noord-holland-2014-2016", "Slachtoffers bij CoMensha, Noord-Holland", "jaar", "totaal"));

    /** @param berekend the letter gives a share, from which this count follows */
    public record Regel(String naam, int aantal, boolean berekend, String bron, String opmerking) {}

    /** @param sleutel name of the file */
    public record Reeks(String sleutel, String titel, String kop, List<Regel> regels) {

        public int som() {
            return regels.stream().mapToInt(Regel::aantal).sum();
        }
    }

    public List<Reeks> reeksen() {
        return reeksen;
    }

    Reeks reeks(String sleutel) {
        return reeksen.stream()
                .filter(reeks -> reeks.sleutel().equals(sleutel))
                .findFirst()
                .orElseThrow();
    }

    private static Reeks lees(String sleutel, String titel, String naam, String aantal) {
        return new Reeks(
                sleutel,
                titel,
                naam,
                Csvbron.lees("brief/" + sleutel + ".csv").stream()
                        .map(regel -> regel(regel, naam, aantal))
                        .toList());
    }

    private static Regel regel(CSVRecord regel, String naam, String aantal) {
        return new Regel(
                regel.get(naam),
                Integer.parseInt(regel.get(aantal)),
                regel.isMapped("berekend") && regel.get("berekend").equals("ja"),
                regel.get("bron"),
                regel.get("opmerking"));
    }
}
