// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Where anybody can report: public numbers, with their source and the days from and until which they hold. */
@Component
class Meldpunten {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Rij> rijen = lees();

    private record Rij(Meldpunt punt, LocalDate vanaf, @Nullable LocalDate tot) {

        boolean geldt(LocalDate dag) {
            return !dag.isBefore(vanaf) && (tot == null || dag.isBefore(tot));
        }
    }

    /** In the order in which to look. */
    List<Meldpunt> op(LocalDate dag) {
        return rijen.stream().filter(rij -> rij.geldt(dag)).map(Rij::punt).toList();
    }

    private static List<Rij> lees() {
        try (Reader bron = new InputStreamReader(
                        new ClassPathResource("meldwijzer/meldpunten.csv").getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            return regels.stream().map(Meldpunten::rij).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rij rij(CSVRecord regel) {
        String tot = regel.get("tot");
        return new Rij(
                new Meldpunt(
                        regel.get("naam"),
                        regel.get("telefoon"),
                        regel.get("wanneer"),
                        List.of(regel.get("routes").split(" ")),
                        regel.get("bron")),
                LocalDate.parse(regel.get("vanaf")),
                tot.isEmpty() ? null : LocalDate.parse(tot));
    }
}
