// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Holds every model to the house rules while it is parsed: a user task shows Baken's own page in Tasklist and is
 * completed through the gate only; there are no scripts and no class names.
 */
@Component
@Order(0)
class Modelregels extends AbstractBpmnParseListener {

    static final String INGEBED = "embedded:/formulieren/taak.html";
    private static final Pattern BEAN = Pattern.compile("#\\{[a-z][A-Za-z0-9]*}");

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        TaskDefinition taak = ((UserTaskActivityBehavior) activiteit.getActivityBehavior()).getTaskDefinition();
        if (taak.getCamundaFormDefinitionKey() == null) {
            throw new ProcessEngineException("taak zonder formulier: " + activiteit.getId());
        }
        taak.setFormKey(
                Context.getProcessEngineConfiguration().getExpressionManager().createExpression(INGEBED));
        taak.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, Modelregels::alleenDoorDePoort);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        eisBean(element);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        eisBean(element);
    }

    @Override
    public void parseSendTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        eisBean(element);
    }

    @Override
    public void parseScriptTask(Element element, ScopeImpl scope, ActivityImpl activiteit) {
        throw new ProcessEngineException("een scripttaak mag niet: " + activiteit.getId());
    }

    private static void eisBean(Element element) {
        String bean = element.attributeNS(
                new org.camunda.bpm.engine.impl.util.xml.Namespace("http://camunda.org/schema/1.0/bpmn"),
                "delegateExpression");
        if (bean == null || !BEAN.matcher(bean).matches()) {
            throw new ProcessEngineException("alleen #{bean} mag: " + element.attribute("id"));
        }
    }

    private static void alleenDoorDePoort(DelegateTask taak) {
        if (!Doorgang.isOpenVoor(taak.getId())) {
            throw new ProcessEngineException("Deze taak rond je af op het formulier van Baken.");
        }
    }
}
