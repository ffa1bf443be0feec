// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDependsOnDatabaseInitializationDetector;
import org.springframework.stereotype.Component;

/** What must be so from the first case on, because it can't be changed later (ADR 0006), and what closes holes. */
@Component
class Motorconfiguratie extends AbstractProcessEnginePlugin {

    private final List<BpmnParseListener> parseListeners;
    private final List<CommandInterceptor> wachten;
    private final List<SessionFactory> sessies;

    Motorconfiguratie(
            ObjectProvider<BpmnParseListener> parseListeners,
            ObjectProvider<CommandInterceptor> wachten,
            ObjectProvider<SessionFactory> sessies) {
        this.parseListeners = parseListeners.orderedStream().toList();
        this.wachten = wachten.orderedStream().toList();
        this.sessies = sessies.orderedStream().toList();
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl motor) {
        motor.setIdGenerator(new Tijdvolgorde());
        motor.setHistoryRemovalTimeStrategy(ProcessEngineConfigurationImpl.HISTORY_REMOVAL_TIME_STRATEGY_START);
        motor.setHistoryRemovalTimeProvider(new Bewaardatum());
        motor.setResourceAuthorizationProvider(new GeenToekenning());
        motor.setDefaultSerializationFormat("application/json");
        motor.setDeserializationTypeValidationEnabled(true);
        motor.setDeserializationAllowedClasses("");
        motor.setDeserializationAllowedPackages("");
        // Tasklist asks for its filters 2,000 at a time.
        motor.setQueryMaxResultsLimit(2000);
        motor.setEnableExpressionsInAdhocQueries(false);
        motor.setDbMetricsReporterActivate(false);
        motor.setTaskMetricsEnabled(false);
        motor.setCustomPreBPMNParseListeners(new ArrayList<>(parseListeners));
        motor.setCustomPostCommandInterceptorsTxRequired(new ArrayList<>(wachten));
        motor.setCustomSessionFactories(new ArrayList<>());
        for (SessionFactory sessie : sessies) {
            if (sessie.getSessionType() == ReadOnlyIdentityProvider.class) {
                // In this place the engine knows that it can't write accounts, and asks for no first administrator.
                motor.setIdentityProviderSessionFactory(sessie);
            } else {
                motor.getCustomSessionFactories().add(sessie);
            }
        }
    }

    /** The engine starts after Flyway has made its tables. */
    static class NaFlyway extends AbstractBeansOfTypeDependsOnDatabaseInitializationDetector {
        @Override
        protected Set<Class<?>> getDependsOnDatabaseInitializationBeanTypes() {
            return Set.of(ProcessEngineFactoryBean.class);
        }
    }
}
