// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The engine as it comes, beside Baken's on the same server with the same driver and pool: full history,
 * authorization with its default grants, its own tables with all their indexes. It runs the same models; every bean
 * that they name does nothing but set what the script says.
 */
final class Stockmotor implements AutoCloseable {

    private static final Path MODELLEN = Path.of("processes");
    private static final Pattern BEAN = Pattern.compile("elegateExpression=\"[#$]\\{(\\w+)}\"");

    private final HikariDataSource bron;
    private final Map<String, Deque<Map<String, Object>>> stappen = new HashMap<>();
    private final ProcessEngine motor;

    Stockmotor(HikariDataSource bron) throws IOException {
        this.bron = bron;
        List<Path> modellen = bestanden(".bpmn");
        StandaloneProcessEngineConfiguration instelling = new StandaloneProcessEngineConfiguration();
        instelling.setProcessEngineName("stock");
        instelling.setDataSource(bron);
        instelling.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        instelling.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        instelling.setAuthorizationEnabled(true);
        instelling.setJobExecutorActivate(false);
        instelling.setBeans(beans(modellen));
        motor = instelling.buildProcessEngine();
        DeploymentBuilder uitrol = motor.getRepositoryService().createDeployment();
        for (Path bestand :
                Stream.concat(modellen.stream(), bestanden(".form").stream()).toList()) {
            uitrol.addInputStream(bestand.toString(), Files.newInputStream(bestand));
        }
        uitrol.deploy();
    }

    ProcessEngine motor() {
        return motor;
    }

    /** From here on the steps set what this script says. */
    void volg(Draaiboek draaiboek) {
        stappen.clear();
        draaiboek.stappen().forEach((knoop, gezet) -> stappen.put(knoop, new ArrayDeque<>(gezet)));
    }

    private Map<Object, Object> beans(List<Path> modellen) throws IOException {
        JavaDelegate niets = uitvoering ->
                stappen.get(uitvoering.getCurrentActivityId()).removeFirst().forEach(uitvoering::setVariable);
        Map<Object, Object> beans = new HashMap<>();
        for (Path model : modellen) {
            BEAN.matcher(Files.readString(model)).results().forEach(bean -> beans.put(bean.group(1), niets));
        }
        return beans;
    }

    private Map<String, Object> stap(String knoop) {
        Deque<Map<String, Object>> nog = stappen.getOrDefault(knoop, new ArrayDeque<>());
        if (nog.isEmpty()) {
            throw new IllegalStateException("deze stap staat niet in het draaiboek: " + knoop);
        }
        return nog.removeFirst();
    }

    private static List<Path> bestanden(String soort) throws IOException {
        try (Stream<Path> paden = Files.walk(MODELLEN)) {
            return paden.filter(pad -> pad.toString().endsWith(soort)).sorted().collect(Collectors.toList());
        }
    }

    @Override
    public void close() {
        motor.close();
        bron.close();
    }
}
