// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People read the diagram in Tasklist: a line that runs through a step tells them something that isn't so. */
class ProcesplaatTest {

    private static final double SPELING = 1;

    static Collection<Procesmodellen.Model> modellen() {
        return Procesmodellen.alle();
    }

    @ParameterizedTest
    @MethodSource("modellen")
    void geenLijnLooptDoorEenAndereStap(Procesmodellen.Model model) {
        Collection<BpmnShape> vormen = model.bpmn().getModelElementsByType(BpmnShape.class);
        List<String> botsingen = new ArrayList<>();
        for (BpmnEdge lijn : model.bpmn().getModelElementsByType(BpmnEdge.class)) {
            if (lijn.getBpmnElement() instanceof SequenceFlow stroom) {
                vormen.stream()
                        .filter(vorm -> vorm.getBpmnElement() instanceof FlowNode)
                        .filter(vorm -> !(vorm.getBpmnElement() instanceof SubProcess))
                        .filter(vorm -> !uiteinden(stroom).contains(vorm.getBpmnElement()))
                        .filter(vorm -> raakt(List.copyOf(lijn.getWaypoints()), vorm.getBounds()))
                        .forEach(vorm -> botsingen.add(stroom.getId() + " door "
                                + vorm.getBpmnElement().getId()));
            }
        }
        assertThat(vormen).isNotEmpty();
        assertThat(botsingen).isEmpty();
    }

    /** Where a line may touch: its two ends, and the step that a boundary event sits on. */
    private static Set<BaseElement> uiteinden(SequenceFlow stroom) {
        Set<BaseElement> uiteinden = new HashSet<>(List.of(stroom.getSource(), stroom.getTarget()));
        if (stroom.getSource() instanceof BoundaryEvent rand) {
            uiteinden.add(rand.getAttachedTo());
        }
        return uiteinden;
    }

    private static boolean raakt(List<Waypoint> punten, Bounds vlak) {
        for (int i = 1; i < punten.size(); i++) {
            Waypoint van = punten.get(i - 1);
            Waypoint tot = punten.get(i);
            if (overlapt(van.getX(), tot.getX(), vlak.getX(), vlak.getWidth())
                    && overlapt(van.getY(), tot.getY(), vlak.getY(), vlak.getHeight())) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlapt(double van, double tot, double begin, double lengte) {
        return Math.max(van, tot) > begin + SPELING && Math.min(van, tot) < begin + lengte - SPELING;
    }
}
