// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Bijlage 3 of the letter of 4 September 2018, as far as the scan can be read (domain.md 6). Public: every count is
 * shown as it stands there.
 */
@Component
public class Briefbijlage {

    private final List<Registratiecel> cellen;

    Briefbijlage(Registratieblad blad) {
        try {
            Registratieblad.Gelezen gelezen = blad.leesJaren(
                    new ClassPathResource("brief/bijlage-3.csv").getContentAsString(StandardCharsets.UTF_8));
            if (!gelezen.isGoed()) {
                throw new IllegalStateException(gelezen.fouten().toString());
            }
            this.cellen = gelezen.cellen();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Registratiecel> cellen(int jaar) {
        return cellen.stream().filter(cel -> cel.jaar() == jaar).toList();
    }

    List<Integer> jaren() {
        return cellen.stream().map(Registratiecel::jaar).distinct().toList();
    }
}
