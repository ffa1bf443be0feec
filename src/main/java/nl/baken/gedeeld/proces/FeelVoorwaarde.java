// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.Map;
import nl.baken.gedeeld.formulier.Voorwaarde;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;

/** FEEL as in decision tables; an unset field is null, and a condition that yields no truth value does not hold. */
@Component
class FeelVoorwaarde implements Voorwaarde {

    private final ScalaFeelEngine feel = new ScalaFeelEngine(java.util.List.of());

    @Override
    public synchronized boolean geldt(String expressie, Map<String, Object> waarden) {
        String kaal = expressie.startsWith("=") ? expressie.substring(1) : expressie;
        Object uitkomst =
                feel.evaluateSimpleExpression(kaal, Variables.fromMap(waarden).asVariableContext());
        return Boolean.TRUE.equals(uitkomst);
    }
}
