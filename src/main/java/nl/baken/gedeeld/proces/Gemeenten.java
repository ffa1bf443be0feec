// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.formulier.Keuze;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The municipalities of the region, read from the decision table D07 so that they are written down once. */
@Component
public class Gemeenten {

    private static final String TABEL = "processes/gedeeld/centrumgemeente.dmn";

    private final Beslissingen beslissingen;
    private final List<String> namen;
    private final Map<LocalDate, List<String>> perDag = new ConcurrentHashMap<>();

    Gemeenten(Beslissingen beslissingen) throws IOException {
        this.beslissingen = beslissingen;
        try (InputStream bron = new ClassPathResource(TABEL).getInputStream()) {
            this.namen = Dmn.readModelFromStream(bron).getModelElementsByType(Rule.class).stream()
                    .map(regel -> regel.getInputEntries().iterator().next().getTextContent())
                    .map(tekst -> tekst.strip().replace("\"", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    /** Empty for a municipality outside the region; one that was taken over gives its successor. */
    public Optional<Gemeente> zoek(String naam, LocalDate peildatum) {
        return beslissingen.reken("centrumgemeente", peildatum, Map.of("gemeente", naam)).stream()
                .findFirst()
                .flatMap(rij -> rij.get("opvolger") instanceof String opvolger
                        ? zoek(opvolger, peildatum)
                        : Optional.of(new Gemeente(naam, tekst(rij, "centrumgemeente"), tekst(rij, "zekerheid"))));
    }

    /** The municipalities that exist on that date, without those that were taken over. */
    public List<String> op(LocalDate peildatum) {
        // A table look-up costs milliseconds and there are forty: once a day is enough.
        return perDag.computeIfAbsent(peildatum, this::bestaandOp);
    }

    /** The same as choices of a form, with a way out for a municipality elsewhere. */
    public List<Keuze> keuzes(LocalDate peildatum) {
        return Stream.concat(
                        op(peildatum).stream().map(naam -> new Keuze(naam, naam)),
                        Stream.of(new Keuze("Buiten Noord-Holland", "Een gemeente buiten deze regio")))
                .toList();
    }

    private List<String> bestaandOp(LocalDate peildatum) {
        return namen.stream()
                .filter(naam -> beslissingen.reken("centrumgemeente", peildatum, Map.of("gemeente", naam)).stream()
                        .anyMatch(rij -> rij.get("opvolger") == null))
                .toList();
    }

    private static String tekst(Map<String, Object> rij, String naam) {
        return String.valueOf(rij.get(naam));
    }
}
