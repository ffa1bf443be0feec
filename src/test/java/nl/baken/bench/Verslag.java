// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.baken.bench.Telling.Maat;
import nl.baken.bench.Wedstrijd.Uitslag;

/** The outcome as a page to read, in {@code target} and on the console. */
final class Verslag {

    private static final int MEESTE = 25;
    private static final int BREEDTE = 110;

    private final StringBuilder tekst = new StringBuilder("# Bench\n");

    Verslag tabel(String kop, Uitslag uitslag) {
        tekst.append("\n## ").append(kop).append("\n\n");
        regel(
                "Per completed user task: %d a case, middle of %d rounds of %d cases, %s, Java %s.%n%n",
                uitslag.baken().get(0).taken() / uitslag.opzet().zaken(),
                uitslag.baken().size(),
                uitslag.opzet().zaken(),
                uitslag.server(),
                Runtime.version().feature());
        regel("| | Baken | stock | ratio | stock, our driver setting | ratio |%n|---|---|---|---|---|---|%n");
        for (Maat maat : Maat.values()) {
            double ons = maat.perTaak(uitslag.baken());
            double stock = maat.perTaak(uitslag.stock());
            double metDriver = maat.perTaak(uitslag.stockMetOnzeDriver());
            regel(
                    "| %s | %.1f | %.1f | %.2fx | %.1f | %.2fx |%n",
                    maat.label(), ons, stock, ons / stock, metDriver, ons / metDriver);
        }
        return this;
    }

    /** Where the statements go, most frequent first. */
    Verslag vormen(String kop, List<Telling> rondes) {
        Telling laatste = rondes.get(rondes.size() - 1);
        tekst.append("\n## ").append(kop).append("\n\n| per task | statement |\n|---|---|\n");
        laatste.vormen().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MEESTE)
                .forEach(vorm ->
                        regel("| %.2f | `%s` |%n", (double) vorm.getValue() / laatste.taken(), kort(vorm.getKey())));
        return this;
    }

    Verslag start(Duration eerste, Duration tweede, int heapInMb, int gebruiktInMb) {
        tekst.append("\n## Start\n\n");
        regel(
                "Packaged jar, profile demo, two cores, `-Xmx%dm`, Java %s: first start (with the demo cases) %.1f s,"
                        + " second start %.1f s; %d MB in use after a collection at most.%n",
                heapInMb,
                Runtime.version().feature(),
                eerste.toMillis() / 1000.0,
                tweede.toMillis() / 1000.0,
                gebruiktInMb);
        return this;
    }

    void schrijf(String bestand) throws IOException {
        Files.writeString(Path.of("target", bestand), tekst);
        System.out.println(tekst);
    }

    private void regel(String vorm, Object... waarden) {
        tekst.append(String.format(Locale.ROOT, vorm, waarden));
    }

    private static String kort(String sql) {
        String zonderStreep = sql.replace('|', ' ');
        return zonderStreep.length() <= BREEDTE ? zonderStreep : zonderStreep.substring(0, BREEDTE) + " ...";
    }
}
