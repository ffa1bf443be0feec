// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;

/** One decision table from the class path on a bare DMN engine, without Spring and without a database; for any thread. */
public final class Beslistabel {

    /** What came out, and the ids of the rules it came from, in the order of the hit policy. */
    public record Uitkomst(List<Map<String, Object>> rijen, List<String> regels) {

        public Map<String, Object> enigeRij() {
            assertThat(rijen).hasSize(1);
            return rijen.get(0);
        }

        public Object enigeWaarde(String naam) {
            return enigeRij().get(naam);
        }
    }

    private final DmnEngine engine;
    private final DmnDecision beslissing;
    private final Set<String> invoer;
    private final Set<String> regels;
    private final ThreadLocal<List<String>> afgegaan = ThreadLocal.withInitial(ArrayList::new);

    private Beslistabel(DmnModelInstance model, String sleutel) {
        var configuratie = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuratie.getCustomPostDecisionTableEvaluationListeners().add(this::onthoudRegels);
        engine = configuratie.buildEngine();
        beslissing = engine.parseDecision(sleutel, model);
        var tabel = (DecisionTable) ((Decision) model.getModelElementById(sleutel)).getExpression();
        invoer = tabel.getInputs().stream()
                .map(kolom -> kolom.getInputExpression().getText().getTextContent())
                .collect(Collectors.toSet());
        regels = tabel.getRules().stream().map(DmnElement::getId).collect(Collectors.toSet());
    }

    public static Beslistabel laad(String pad, String sleutel) {
        try (InputStream bron = Beslistabel.class.getClassLoader().getResourceAsStream(pad)) {
            assertThat(bron).as(pad).isNotNull();
            return new Beslistabel(Dmn.readModelFromStream(bron), sleutel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The engine reads a missing or misspelt variable as null and then silently finds nothing; so we insist on all. */
    public Uitkomst beslis(Map<String, ?> waarden) {
        assertThat(waarden.keySet()).isEqualTo(invoer);
        afgegaan.get().clear();
        List<Map<String, Object>> rijen =
                engine.evaluateDecisionTable(beslissing, new HashMap<>(waarden)).getResultList();
        return new Uitkomst(rijen, List.copyOf(afgegaan.get()));
    }

    /** All rules of the table, fired or not. */
    public Set<String> regels() {
        return regels;
    }

    private void onthoudRegels(DmnDecisionTableEvaluationEvent gebeurtenis) {
        gebeurtenis.getMatchingRules().forEach(regel -> afgegaan.get().add(regel.getId()));
    }
}
