// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.proces.Besluitopslag.Besluit;
import nl.baken.gedeeld.proces.Besluitopslag.Inhoud;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluates decision tables outside the process engine, so that their input (facts about a person) never reaches its
 * history, and keeps what was decided with: table, version, reference date, fired rules and outcome.
 */
@Service
public class Beslissingen {

    private final Besluitopslag opslag;
    private final Clock klok;
    private final DmnEngine motor;
    private final Map<String, Regeltabel> tabellen = new HashMap<>();
    private final ThreadLocal<List<String>> geraakt = ThreadLocal.withInitial(ArrayList::new);

    /**
     * What was decided, and with what.
     *
     * @param naam of the decision, for people
     * @param uitkomst one map of outputs per fired rule
     * @param woorden what each output is called, in the order of the table
     * @param regelsAndersSinds the first day after {@code peildatum} from which other rules hold, when that day has come
     */
    public record Genomen(
            String beslissing,
            String naam,
            String versie,
            LocalDate peildatum,
            List<String> regels,
            List<Map<String, Object>> uitkomst,
            Map<String, String> woorden,
            Instant op,
            @Nullable LocalDate regelsAndersSinds) {}

    Beslissingen(Besluitopslag opslag, Clock klok) throws IOException {
        this.opslag = opslag;
        this.klok = klok;
        DefaultDmnEngineConfiguration instelling = new DefaultDmnEngineConfiguration();
        instelling.setCustomPostDecisionTableEvaluationListeners(List.of(this::onthoudRegels));
        this.motor = instelling.buildEngine();
        for (Resource bestand :
                new PathMatchingResourcePatternResolver().getResources("classpath:processes/**/*.dmn")) {
            Regeltabel.lees(motor, bestand.getInputStream().readAllBytes())
                    .forEach(tabel -> tabellen.put(tabel.sleutel(), tabel));
        }
    }

    /**
     * Decides, and writes down with what.
     *
     * @param nummer signal or case number
     * @param peildatum date whose rules count
     * @param invoer inputs by name; {@code peildatum} is added
     * @return one map of outputs per fired rule
     */
    @Transactional
    public List<Map<String, Object>> evalueer(
            String beslissing, String nummer, LocalDate peildatum, Map<String, Object> invoer) {
        return evalueerAlle(beslissing, nummer, peildatum, List.of(invoer)).get(0);
    }

    /**
     * The same decision over several candidates, written down as one batch.
     *
     * @return what {@link #evalueer} returns, for each input in its order
     */
    @Transactional
    public List<List<Map<String, Object>>> evalueerAlle(
            String beslissing, String nummer, LocalDate peildatum, List<Map<String, Object>> invoeren) {
        List<List<Map<String, Object>>> uitkomsten = new ArrayList<>();
        List<Besluit> besluiten = new ArrayList<>();
        for (Map<String, Object> invoer : invoeren) {
            List<Map<String, Object>> uitkomst = reken(beslissing, peildatum, invoer);
            uitkomsten.add(uitkomst);
            besluiten.add(new Besluit(
                    nummer,
                    beslissing,
                    tabellen.get(beslissing).versie(),
                    peildatum,
                    new Inhoud(List.copyOf(geraakt.get()), uitkomst),
                    klok.instant()));
        }
        opslag.bewaar(besluiten);
        return uitkomsten;
    }

    /**
     * Writes down what dated rows beside a table decided in its place, under the table's name and version.
     *
     * @param regels names of the rows
     */
    @Transactional
    void leg(
            String beslissing,
            String nummer,
            LocalDate peildatum,
            List<String> regels,
            List<Map<String, Object>> uitkomst) {
        opslag.bewaar(List.of(new Besluit(
                nummer,
                beslissing,
                tabellen.get(beslissing).versie(),
                peildatum,
                new Inhoud(regels, uitkomst),
                klok.instant())));
    }

    /** Looks a rule up without a case: nothing is decided, so nothing is kept. */
    public List<Map<String, Object>> reken(String beslissing, LocalDate peildatum, Map<String, Object> invoer) {
        Regeltabel tabel = tabellen.get(beslissing);
        if (tabel == null) {
            throw new IllegalArgumentException("onbekende beslissing " + beslissing);
        }
        Map<String, Object> alles = new HashMap<>(invoer);
        alles.put("peildatum", peildatum);
        eisAlleInvoer(tabel, alles);
        geraakt.get().clear();
        DmnDecisionResult uitkomst = motor.evaluateDecision(tabel.beslissing(), alles);
        return uitkomst.stream()
                .map(rij -> (Map<String, Object>) new HashMap<>(rij.getEntryMap()))
                .toList();
    }

    /** A missing or misspelt input matches nothing in silence, and nothing can mean "complete". */
    private static void eisAlleInvoer(Regeltabel tabel, Map<String, Object> invoer) {
        tabel.invoer().stream()
                .filter(naam -> !invoer.containsKey(naam))
                .findFirst()
                .ifPresent(naam -> {
                    throw new IllegalArgumentException("invoer " + naam + " ontbreekt voor " + tabel.sleutel());
                });
    }

    /**
     * What was decided about this number, the latest first. The caller may see it. A decision is never made again in
     * silence; this tells when the law has changed since.
     */
    @Transactional(readOnly = true)
    public List<Genomen> van(String nummer) {
        return opslag.van(nummer).stream().map(this::genomen).toList();
    }

    private Genomen genomen(Besluit besluit) {
        Regeltabel tabel = tabellen.get(besluit.beslissing());
        return new Genomen(
                besluit.beslissing(),
                tabel == null ? besluit.beslissing() : tabel.naam(),
                besluit.versie(),
                besluit.peildatum(),
                besluit.inhoud().regels(),
                besluit.inhoud().uitkomst(),
                tabel == null ? Map.of() : tabel.uitvoer(),
                besluit.op(),
                tabel == null ? null : tabel.andersTussen(besluit.peildatum(), LocalDate.now(klok)));
    }

    private void onthoudRegels(DmnDecisionTableEvaluationEvent gebeurtenis) {
        gebeurtenis.getMatchingRules().forEach(regel -> geraakt.get().add(regel.getId()));
    }
}
