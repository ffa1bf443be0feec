// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/**
 * Reads a sheet with counts: a CSV in UTF-8 with semicolons and the columns of {@link #KOPPEN}. Nothing is repaired:
 * what is wrong is told by line, and what does not add up is told as well, but is kept as it stands.
 */
@Component
public class Registratieblad {

    public static final List<String> KOPPEN =
            List.of("tabel", "jaar", "rij", "kolom", "aantal", "zekerheid", "voetnoot");

    private static final int EERSTE_JAAR = 2000;
    /** The two tables, the totals and room for some municipalities and readings. */
    private static final int MEESTE_REGELS = 300;

    private static final int MEESTE_TEKENS = 100_000;
    private static final String BOM = "\ufeff";

    private static final CSVFormat VORM = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private final Clock klok;

    Registratieblad(Clock klok) {
        this.klok = klok;
    }

    /** @param regel of the sheet, counted from 1; 0 for the sheet as a whole */
    public record Fout(long regel, String bericht) {

        public String tekst() {
            return regel == 0 ? bericht : "Regel " + regel + ": " + bericht;
        }
    }

    /**
     * @param cellen as far as they could be read
     * @param letop what does not add up in the source
     */
    public record Gelezen(List<Registratiecel> cellen, List<Fout> fouten, List<String> letop) {

        public boolean isGoed() {
            return fouten.isEmpty();
        }

        public int jaar() {
            return cellen.get(0).jaar();
        }
    }

    /** A sheet of one year. */
    public Gelezen lees(String inhoud) {
        Gelezen gelezen = leesJaren(inhoud);
        List<Fout> fouten = new ArrayList<>(gelezen.fouten());
        if (fouten.isEmpty()) {
            fouten.addAll(Registratiecontrole.geheel(gelezen.cellen()));
        }
        List<String> letop = fouten.isEmpty() ? Registratiecontrole.letop(gelezen.cellen()) : List.of();
        return new Gelezen(gelezen.cellen(), fouten, letop);
    }

    /** A sheet of any number of years, each of them complete or not. */
    Gelezen leesJaren(String inhoud) {
        List<Fout> fouten = new ArrayList<>();
        List<Registratiecel> cellen = new ArrayList<>();
        if (inhoud.isBlank()) {
            fouten.add(new Fout(0, "Het bestand is leeg. Kies een bestand met cijfers."));
        } else if (inhoud.length() > MEESTE_TEKENS) {
            fouten.add(new Fout(0, "Het bestand is te groot. Er passen " + MEESTE_REGELS + " regels in."));
        } else {
            leesRegels(inhoud.startsWith(BOM) ? inhoud.substring(1) : inhoud, cellen, fouten);
        }
        return new Gelezen(cellen, fouten, List.of());
    }

    private void leesRegels(String inhoud, List<Registratiecel> cellen, List<Fout> fouten) {
        try (CSVParser regels = VORM.parse(new StringReader(inhoud))) {
            Set<String> gezien = new HashSet<>();
            Registratieregel lezer =
                    new Registratieregel(EERSTE_JAAR, LocalDate.now(klok).getYear());
            for (CSVRecord regel : regels) {
                if (regel.getRecordNumber() == 1) {
                    leesKop(regel, fouten);
                } else if (regel.getRecordNumber() > MEESTE_REGELS + 1) {
                    fouten.add(new Fout(0, "Het bestand heeft te veel regels. Er passen er " + MEESTE_REGELS + " in."));
                    return;
                } else {
                    lezer.lees(regel, regels.getCurrentLineNumber(), fouten).ifPresent(cel -> {
                        if (gezien.add(cel.plek())) {
                            cellen.add(cel);
                        } else {
                            fouten.add(new Fout(
                                    regels.getCurrentLineNumber(),
                                    "Dit vak staat er al. Haal een van de twee regels weg."));
                        }
                    });
                }
            }
        } catch (UncheckedIOException | IOException e) {
            fouten.add(new Fout(
                    0,
                    "Dit is geen leesbaar CSV-bestand. Sla het op als CSV met puntkomma's, in UTF-8. Kijk ook of elk"
                            + " aanhalingsteken is gesloten."));
        }
    }

    private static void leesKop(CSVRecord regel, List<Fout> fouten) {
        if (!regel.toList().equals(KOPPEN)) {
            fouten.add(
                    new Fout(1, "De koppen kloppen niet. Zet op de eerste regel: " + String.join(";", KOPPEN) + "."));
        }
    }
}
