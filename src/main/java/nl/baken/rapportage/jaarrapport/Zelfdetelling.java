// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * Counts that stand in several tables under another name, from {@code rapportage/zelfde-tellingen.csv}: a reader who finds
 * one of them hidden, looks for it in the other table.
 *
 * @param kolom empty for every column
 */
record Zelfdetelling(String telling, String code, String rij, String kolom) {

    private static final String BESTAND = "rapportage/zelfde-tellingen.csv";
    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();
    private static final Collection<List<Zelfdetelling>> GROEPEN = lees();

    /** Those of one group count the same when they are equal. */
    static Collection<List<Zelfdetelling>> groepen() {
        return GROEPEN;
    }

    boolean isVan(Celnaam naam) {
        return naam.code().equals(code)
                && naam.rij().equals(rij)
                && (kolom.isEmpty() || naam.kolom().equals(kolom));
    }

    private static Collection<List<Zelfdetelling>> lees() {
        try (Reader bron =
                        new InputStreamReader(new ClassPathResource(BESTAND).getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            return regels.stream()
                    .map(Zelfdetelling::lees)
                    .collect(Collectors.groupingBy(Zelfdetelling::telling))
                    .values();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Zelfdetelling lees(CSVRecord regel) {
        return new Zelfdetelling(regel.get("telling"), regel.get("code"), regel.get("rij"), regel.get("kolom"));
    }
}
