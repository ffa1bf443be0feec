// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A timer that goes off moves a process without an act of anybody, and so without a line in the log. It marks the
 * dossier itself, so that its steps are counted anew.
 */
@Component
class Timermerk extends AbstractBpmnParseListener {

    private final ObjectProvider<JdbcClient> database;

    Timermerk(ObjectProvider<JdbcClient> database) {
        this.database = database;
    }

    @Override
    public void parseBoundaryTimerEventDefinition(Element definitie, boolean onderbreekt, ActivityImpl timer) {
        timer.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::merk);
    }

    @Override
    public void parseIntermediateTimerEventDefinition(Element definitie, ActivityImpl timer) {
        timer.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) this::merk);
    }

    private void merk(DelegateExecution loop) {
        database.getObject()
                .sql("insert into rapportage.te_tellen (nummer) values (?)")
                .param(loop.getProcessBusinessKey())
                .update();
    }
}
