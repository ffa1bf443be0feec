// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import org.springframework.stereotype.Component;

/** The warnings of all modules, the worst first: on the start page, and above the figures. */
@Component
public class Waarschuwingen implements Startblok {

    private static final String ERGST = "rood";

    private final List<Waarschuwingbron> bronnen;

    Waarschuwingen(List<Waarschuwingbron> bronnen) {
        this.bronnen = bronnen;
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        List<Regel> regels = bronnen.stream()
                .flatMap(bron -> bron.waarschuwingen(wie).stream())
                .sorted(Comparator.comparing(regel -> !regel.nadruk().equals(ERGST)))
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Waarschuwingen", regels, ""));
    }
}
