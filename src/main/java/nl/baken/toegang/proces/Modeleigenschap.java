// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import java.util.Optional;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.impl.util.xml.Namespace;

/** A {@code camunda:property} of an element in a model. */
final class Modeleigenschap {

    private static final Namespace CAMUNDA = new Namespace("http://camunda.org/schema/1.0/bpmn");

    private Modeleigenschap() {}

    static Optional<String> lees(Element element, String naam) {
        Element uitbreiding = element.element("extensionElements");
        Element eigenschappen = uitbreiding == null ? null : uitbreiding.elementNS(CAMUNDA, "properties");
        if (eigenschappen == null) {
            return Optional.empty();
        }
        return eigenschappen.elementsNS(CAMUNDA, "property").stream()
                .filter(eigenschap -> naam.equals(eigenschap.attribute("name")))
                .map(eigenschap -> eigenschap.attribute("value"))
                .findFirst();
    }
}
