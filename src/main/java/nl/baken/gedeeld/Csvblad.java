// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table to open in a spreadsheet: with semicolons, as a Dutch one expects. A value that a spreadsheet would take for a
 * formula gets an apostrophe before it, so that what somebody typed can never run there (OWASP, CSV Injection).
 */
public final class Csvblad {

    private static final Pattern FORMULE =
            Pattern.compile("^[\\s\\u00a0]*[=+\\-@|%\\uff1d\\uff0b\\uff0d\\uff20].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    /** Says that it is UTF-8; without it a spreadsheet guesses wrong. */
    private static final String BOM = "\ufeff";

    private Csvblad() {}

    public static String van(List<String> koppen, List<List<String>> rijen) {
        StringBuilder blad = new StringBuilder();
        try {
            Schrijver schrijver = naar(blad, koppen);
            for (List<String> rij : rijen) {
                schrijver.rij(rij);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return blad.toString();
    }

    /** For a table that does not fit in memory. */
    public static Schrijver naar(Appendable blad, List<String> koppen) throws IOException {
        blad.append(BOM);
        CSVPrinter schrijver =
                new CSVPrinter(blad, CSVFormat.EXCEL.builder().setDelimiter(';').get());
        Schrijver veilig =
                rij -> schrijver.printRecord(rij.stream().map(Csvblad::waarde).toList());
        veilig.rij(koppen);
        return veilig;
    }

    /** Writes a row; who gave the place to write to, closes it. */
    public interface Schrijver {
        /** @param waarden texts and numbers; a number stays one, with a comma and whatever its sign */
        void rij(List<?> waarden) throws IOException;
    }

    private static String waarde(Object waarde) {
        return waarde instanceof BigDecimal getal
                ? getal.toPlainString().replace('.', ',')
                : zonderFormule(waarde.toString());
    }

    /** Whether a spreadsheet would take this for a formula: what comes in from one is then refused. */
    public static boolean isFormule(String waarde) {
        return FORMULE.matcher(waarde).matches();
    }

    static String zonderFormule(String waarde) {
        return isFormule(waarde) ? "'" + waarde : waarde;
    }
}
