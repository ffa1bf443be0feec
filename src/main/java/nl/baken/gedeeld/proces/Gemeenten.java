// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.proces.Gemeenterijen.Rij;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The municipalities of the region: the decision table D07, and the rows that were added since it was released. A row
 * says more than the table from its first day on.
 */
@Component
public class Gemeenten {

    static final String BESLISSING = "centrumgemeente";
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String TABEL = "processes/gedeeld/centrumgemeente.dmn";

    private final Beslissingen beslissingen;
    private final Gemeenterijen rijen;
    private final List<String> namen;
    private final List<String> centrumgemeenten;
    private final Map<String, NavigableSet<LocalDate>> data = new HashMap<>();
    private final Map<LocalDate, List<String>> perDag = new ConcurrentHashMap<>();

    Gemeenten(Beslissingen beslissingen, Gemeenterijen rijen) throws IOException {
        this.beslissingen = beslissingen;
        this.rijen = rijen;
        try (InputStream bron = new ClassPathResource(TABEL).getInputStream()) {
            var regels = Dmn.readModelFromStream(bron).getModelElementsByType(Rule.class);
            this.namen = teksten(
                    regels.stream(),
                    regel -> regel.getInputEntries().iterator().next().getTextContent());
            this.centrumgemeenten = teksten(
                    regels.stream(),
                    regel -> regel.getOutputEntries().iterator().next().getTextContent());
            regels.forEach(this::onthoudData);
        }
    }

    private void onthoudData(Rule regel) {
        Iterator<InputEntry> cellen = regel.getInputEntries().iterator();
        String naam = cellen.next().getTextContent().strip().replace("\"", "");
        DATUM.matcher(cellen.next().getTextContent())
                .results()
                .map(gevonden -> LocalDate.parse(gevonden.group()))
                .forEach(dag -> data.computeIfAbsent(naam, n -> new TreeSet<>()).add(dag));
    }

    /** Since when the rule of D07 for this municipality holds. */
    LocalDate sinds(String naam, LocalDate peildatum) {
        return Objects.requireNonNull(data.get(naam).floor(peildatum));
    }

    private static List<String> teksten(Stream<Rule> regels, Function<Rule, String> cel) {
        return regels.map(cel)
                .map(tekst -> tekst.strip().replace("\"", ""))
                .distinct()
                .sorted()
                .toList();
    }

    /** Empty for a municipality outside the region; one that was taken over gives its successor. */
    public Optional<Gemeente> zoek(String naam, LocalDate peildatum) {
        return zoek(naam, peildatum, rijen.alle());
    }

    /** As {@link #zoek}, of many at once: the rows are read once, and what was asked before is remembered. */
    public Opzoeker voorVelen() {
        List<Rij> alle = rijen.alle();
        Map<String, Optional<Gemeente>> bekend = new HashMap<>();
        return (naam, peildatum) -> bekend.computeIfAbsent(peildatum + naam, nieuw -> zoek(naam, peildatum, alle));
    }

    /** Finds municipalities for as long as one transaction lasts. */
    @FunctionalInterface
    public interface Opzoeker {
        /** Empty outside the region. */
        Optional<Gemeente> zoek(String naam, LocalDate peildatum);
    }

    private Optional<Gemeente> zoek(String naam, LocalDate peildatum, List<Rij> alle) {
        return Gemeenterijen.zoek(alle, naam, peildatum)
                .map(rij -> rij.opvolger() == null
                        ? Optional.of(new Gemeente(naam, rij.centrumgemeente(), rij.zekerheid()))
                        : zoek(rij.opvolger(), peildatum, alle))
                .orElseGet(() -> zoekInTabel(naam, peildatum, alle));
    }

    Optional<Gemeente> zoekInTabel(String naam, LocalDate peildatum) {
        return zoekInTabel(naam, peildatum, rijen.alle());
    }

    private Optional<Gemeente> zoekInTabel(String naam, LocalDate peildatum, List<Rij> alle) {
        return beslissingen.reken(BESLISSING, peildatum, Map.of("gemeente", naam)).stream()
                .findFirst()
                .flatMap(rij -> rij.get("opvolger") instanceof String opvolger
                        ? zoek(opvolger, peildatum, alle)
                        : Optional.of(new Gemeente(naam, tekst(rij, BESLISSING), tekst(rij, "zekerheid"))));
    }

    /** As {@link #zoek} for this signal or case, written down with the row that said so. */
    @Transactional
    public Optional<Gemeente> bepaal(String nummer, String naam, LocalDate peildatum) {
        rijen.zoek(naam, peildatum)
                .ifPresentOrElse(
                        rij -> beslissingen.leg(
                                BESLISSING, nummer, peildatum, List.of(rij.regel()), List.of(uitkomst(rij))),
                        () -> beslissingen.evalueer(BESLISSING, nummer, peildatum, Map.of("gemeente", naam)));
        return zoek(naam, peildatum);
    }

    private static Map<String, Object> uitkomst(Rij rij) {
        Map<String, Object> uitkomst = new HashMap<>();
        uitkomst.put(BESLISSING, rij.centrumgemeente());
        uitkomst.put("zekerheid", rij.zekerheid());
        uitkomst.put("bron", rij.bron());
        uitkomst.put("opvolger", rij.opvolger());
        return uitkomst;
    }

    /** The municipalities that exist on that date, without those that were taken over. */
    public List<String> op(LocalDate peildatum) {
        List<Rij> erbij = rijen.op(peildatum);
        Set<String> gewijzigd = erbij.stream().map(Rij::naam).collect(Collectors.toSet());
        // A table look-up costs milliseconds and there are forty: once a day is enough.
        List<String> inTabel = perDag.computeIfAbsent(peildatum, this::inTabelOp);
        return Stream.concat(
                        inTabel.stream().filter(naam -> !gewijzigd.contains(naam)),
                        erbij.stream().filter(rij -> rij.opvolger() == null).map(Rij::naam))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    /** The same as choices of a form, with a way out for a municipality elsewhere. */
    public List<Keuze> keuzes(LocalDate peildatum) {
        return Stream.concat(
                        op(peildatum).stream().map(naam -> new Keuze(naam, naam)),
                        Stream.of(new Keuze("Buiten Noord-Holland", "Een gemeente buiten deze regio")))
                .toList();
    }

    /** The four that arrange care coordination and shelter for the others, by D07. */
    public List<String> centrumgemeenten() {
        return centrumgemeenten;
    }

    /** Of D07 alone: this is what a release brought. */
    List<String> inTabelOp(LocalDate peildatum) {
        return namen.stream()
                .filter(naam -> beslissingen.reken(BESLISSING, peildatum, Map.of("gemeente", naam)).stream()
                        .anyMatch(rij -> rij.get("opvolger") == null))
                .toList();
    }

    private static String tekst(Map<String, Object> rij, String naam) {
        return String.valueOf(rij.get(naam));
    }
}
