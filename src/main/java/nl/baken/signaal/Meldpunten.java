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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Where anybody can report: public numbers, with their source, when somebody checked them, and the days from and until which they hold. */
@Component
class Meldpunten {

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private static final String WET = "wet";

    private final List<Rij> rijen;

    /** @param bestand the file in this jar, or one of the municipality that keeps the numbers right itself */
    Meldpunten(@Value("${baken.meldwijzer.meldpunten:classpath:meldwijzer/meldpunten.csv}") Resource bestand) {
        this.rijen = lees(bestand);
    }

    private record Rij(Meldpunt punt, LocalDate vanaf, @Nullable LocalDate tot) {

        boolean geldt(LocalDate dag) {
            return !dag.isBefore(vanaf) && (tot == null || dag.isBefore(tot));
        }
    }

    /** In the order in which to look. */
    List<Meldpunt> op(LocalDate dag) {
        return rijen.stream().filter(rij -> rij.geldt(dag)).map(Rij::punt).toList();
    }

    private static List<Rij> lees(Resource bestand) {
        try (Reader bron = new InputStreamReader(bestand.getInputStream(), StandardCharsets.UTF_8);
                CSVParser regels = VORM.parse(bron)) {
            return regels.stream().map(Meldpunten::rij).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Rij rij(CSVRecord regel) {
        String tot = regel.get("tot");
        String nagekeken = regel.get("nagekeken");
        return new Rij(
                new Meldpunt(
                        regel.get("naam"),
                        regel.get("telefoon"),
                        regel.get("waarvoor"),
                        regel.get("uren"),
                        List.of(regel.get("routes").split(" ")),
                        regel.get("bron"),
                        WET.equals(nagekeken),
                        nagekeken.isEmpty() || WET.equals(nagekeken) ? null : LocalDate.parse(nagekeken)),
                LocalDate.parse(regel.get("vanaf")),
                tot.isEmpty() ? null : LocalDate.parse(tot));
    }
}
