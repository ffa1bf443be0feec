// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * A figure that every report holds, from {@code rapportage/rapportcijfers.csv}.
 *
 * @param code as it is counted (ADR 0020)
 * @param definitie what is counted, with the version of that definition: it is frozen with the figure
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
        boolean perKenmerk) {

    private static final String BESTAND = "rapportage/rapportcijfers.csv";
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

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
        try (Reader bron =
                        new InputStreamReader(new ClassPathResource(BESTAND).getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            return regels.stream().map(Rapportcijfer::lees).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rapportcijfer lees(CSVRecord regel) {
        return new Rapportcijfer(
                regel.get("code"),
                Soort.valueOf(regel.get("soort")),
                regel.get("titel"),
                regel.get("definitie") + " (versie " + regel.get("versie") + ")",
                regel.get("eenheid"),
                regel.get("gemeente").equals("ja"),
                regel.get("kenmerk").equals("ja"));
    }
}
