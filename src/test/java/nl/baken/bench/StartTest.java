// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.toegang.Bezoeker;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar on two cores: ready soon on a second start, and at work in a heap of 512 MB. */
@Tag("bench")
@Order(0)
class StartTest {

    private static final int HEAP_IN_MB = 512;
    private static final Duration HOOGSTENS = Duration.ofSeconds(30);
    private static final Pattern TAAK = Pattern.compile("href=\"(/taken/[^\"]+)\"");
    private static final Map<String, List<String>> BEZOEKEN = Map.of(
            "zorgcoordinator", List.of("/", "/zaken", "/camunda/app/tasklist/default/"),
            "teamleider_zc", List.of("/", "/zaken", "/zorgcoordinatie/team"),
            "sleutelfunctionaris_haarlem", List.of("/", "/signalen"),
            "manager", List.of("/", "/stuurinformatie"),
            "auditor", List.of("/", "/logboek"));

    @TempDir
    private Path map;

    @Test
    void deTweedeStartIsSnelEnDeHeapIsGenoeg() throws IOException {
        Duration eerste;
        try (Losstaand baken = Losstaand.start(map, HEAP_IN_MB)) {
            eerste = baken.starttijd();
        }
        try (Losstaand baken = Losstaand.start(map, HEAP_IN_MB)) {
            BEZOEKEN.forEach((wie, paginas) -> bezoek(Bezoeker.als(baken.poort(), wie), paginas));
            new Verslag()
                    .start(eerste, baken.starttijd(), HEAP_IN_MB, baken.hoogsteHeapInMb())
                    .schrijf("bench-start.md");
            assertThat(baken.starttijd()).isLessThan(HOOGSTENS);
        }
    }

    private static void bezoek(Bezoeker wie, List<String> paginas) {
        for (String pagina : paginas) {
            var antwoord = wie.get(pagina);
            assertThat(antwoord.statusCode()).as(pagina).isEqualTo(200);
            Matcher taak = TAAK.matcher(antwoord.body());
            if (taak.find()) {
                assertThat(wie.get(taak.group(1)).statusCode())
                        .as(taak.group(1))
                        .isEqualTo(200);
            }
        }
    }
}
