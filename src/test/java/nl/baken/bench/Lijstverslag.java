// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.bench.Lijstmeting.Regel;

/** The outcome of the lists as a table to read, in {@code target} and on the console. */
final class Lijstverslag {

    private final StringBuilder tekst = new StringBuilder("# Bench of the task lists\n\n");

    /** The same questions in the same order. */
    Lijstverslag(List<Regel> weinig, List<Regel> veel) {
        int klein = weinig.get(0).taken();
        int groot = veel.get(0).taken();
        regel("Rows and pages of 8 KB that are read; the second of two runs, milliseconds in this process.%n%n");
        regel("| who | question | answer | %d open tasks | %d | authorization off: %1$d | %2$d |%n", klein, groot);
        regel("|---|---|---|---|---|---|---|%n");
        for (int i = 0; i < veel.size(); i++) {
            Regel een = weinig.get(i);
            Regel ander = veel.get(i);
            regel(
                    "| %s | %s | %d | %s | %s | %s | %s |%n",
                    ander.wie(),
                    ander.vraag(),
                    ander.met().uitkomst(),
                    cel(een.met()),
                    cel(ander.met()),
                    cel(een.zonder()),
                    cel(ander.zonder()));
        }
    }

    void schrijf(String bestand) throws IOException {
        Files.writeString(Path.of("target", bestand), tekst);
        System.out.println(tekst);
    }

    private static String cel(Gelezen gelezen) {
        return gelezen == null
                ? ""
                : String.format(
                        Locale.ROOT, "%d, %d, %.1f ms", gelezen.rijen(), gelezen.paginas(), gelezen.milliseconden());
    }

    private void regel(String vorm, Object... waarden) {
        tekst.append(String.format(Locale.ROOT, vorm, waarden));
    }
}
