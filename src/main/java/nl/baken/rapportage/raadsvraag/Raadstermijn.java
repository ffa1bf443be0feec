// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.raadsvraag;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Within how long a council has its answer: by the rules of order of its own municipality, one dated rule for each. */
@Component
class Raadstermijn {

    private static final String BEGIN = "T331_";

    private final Termijnen termijnen;

    Raadstermijn(Termijnen termijnen) {
        this.termijnen = termijnen;
    }

    /** As in {@code T331_DEN_HELDER}. */
    static String regel(String gemeente) {
        return BEGIN
                + Normalizer.normalize(gemeente, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^A-Z]+", "_");
    }

    /** @throws Weigering when there is no rule for this municipality on that day */
    void eisRegel(String gemeente, LocalDate ontvangen) {
        if (termijnen.zoekEinde(regel(gemeente), Dag.begin(ontvangen)).isEmpty()) {
            throw new Weigering(
                    "gemeente",
                    "Voor deze gemeente is geen termijn bekend. Vraag de functioneel beheerder om die toe te voegen.");
        }
    }

    void start(Raadsvraag vraag) {
        termijnen.start(regel(vraag.gemeente()), vraag.nummer().waarde(), anker(vraag));
    }

    void gehaald(Raadsvraag vraag) {
        termijnen.gehaald(regel(vraag.gemeente()), vraag.nummer().waarde());
    }

    void vervalt(Raadsvraag vraag) {
        termijnen.vervallen(regel(vraag.gemeente()), vraag.nummer().waarde());
    }

    /** Its deadline, also when it ended; null before the process began it. */
    @Nullable
    Termijn van(RaadsvraagNummer nummer) {
        return termijnen.alleVan(nummer.waarde()).stream()
                .filter(termijn -> termijn.regel().startsWith(BEGIN))
                .findFirst()
                .orElse(null);
    }

    /** The same of many at once, by the number of the question. */
    Map<String, Termijn> van(List<Raadsvraag> vragen) {
        List<String> nummers =
                vragen.stream().map(vraag -> vraag.nummer().waarde()).toList();
        Set<String> regels =
                vragen.stream().map(vraag -> regel(vraag.gemeente())).collect(Collectors.toSet());
        return termijnen.alleVan(nummers, regels).stream()
                .collect(Collectors.toMap(Termijn::nummer, Function.identity(), (een, ander) -> een));
    }

    private static Instant anker(Raadsvraag vraag) {
        return Dag.begin(vraag.ontvangenOp());
    }
}
