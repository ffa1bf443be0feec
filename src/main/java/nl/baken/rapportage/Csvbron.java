// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

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

/** The tables of rules that Baken brings along: a head, then a rule a line, with semicolons. */
public final class Csvbron {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private Csvbron() {}

    /** @param bestand on the class path */
    public static List<CSVRecord> lees(String bestand) {
        try (Reader bron =
                        new InputStreamReader(new ClassPathResource(bestand).getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            return regels.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
