// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The quick check of the bench, on few cases. */
@BakenTest
@Order(Integer.MAX_VALUE - 1)
class BenchTest {

    @Autowired
    private Wedstrijd wedstrijd;

    @Test
    void test() throws Exception {
        Wedstrijd.Uitslag uitslag = wedstrijd.houd(3, 3);
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/bench.txt"), tekst(uitslag));
    }

    private static String tekst(Wedstrijd.Uitslag uitslag) {
        StringBuilder tekst = new StringBuilder();
        Telling.MATEN.keySet().forEach(maat -> {
            double ons = Telling.perTaak(uitslag.ons(), maat);
            double stock = Telling.perTaak(uitslag.stock(), maat);
            tekst.append(String.format("%s %.1f %.1f %.2f%n", maat, ons, stock, ons / stock));
        });
        for (List<Telling> kant : List.of(uitslag.ons(), uitslag.stock())) {
            tekst.append("\n\n"
                    + kant.stream()
                            .map(t -> t.taken() + ":" + t.opdrachten() + ":" + t.logbytes())
                            .toList() + "\n");
            Telling laatste = kant.get(kant.size() - 1);
            laatste.vormen().entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                    .limit(60)
                    .forEach(e -> tekst.append(String.format(
                            "%6.2f %s%n",
                            e.getValue() / (double) laatste.taken(),
                            e.getKey().substring(0, Math.min(150, e.getKey().length())))));
        }
        return tekst.toString();
    }
}
