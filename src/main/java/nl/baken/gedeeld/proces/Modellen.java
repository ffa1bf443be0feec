// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.baken.gedeeld.formulier.Formulier;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys the models of the jar as one deployment under stable names, so that a running process keeps the forms and
 * models it was born with. Nothing else deploys: a model is code.
 */
@Component
class Modellen implements SmartInitializingSingleton {

    private final RepositoryService repository;

    Modellen(RepositoryService repository) {
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            DeploymentBuilder uitrol = repository
                    .createDeployment()
                    .name("baken")
                    .source("jar")
                    // All or nothing: with only the changed files a form would miss its model.
                    .enableDuplicateFiltering(false);
            for (Resource model : alle()) {
                eisLeesbaar(model);
                try (InputStream inhoud = model.getInputStream()) {
                    uitrol.addInputStream(naam(model), inhoud);
                }
            }
            uitrol.deploy();
        } catch (IOException e) {
            throw new IllegalStateException("de procesmodellen zijn niet te lezen", e);
        }
    }

    /** A form that Baken can't render must stop the start, not surprise whoever opens the task. */
    private static void eisLeesbaar(Resource model) throws IOException {
        if (naam(model).endsWith(".form")) {
            try (InputStream inhoud = model.getInputStream()) {
                Formulier.lees(inhoud);
            }
        }
    }

    private static List<Resource> alle() throws IOException {
        PathMatchingResourcePatternResolver zoeker = new PathMatchingResourcePatternResolver();
        return List.of("bpmn", "dmn", "form").stream()
                .flatMap(soort -> {
                    try {
                        return Arrays.stream(zoeker.getResources("classpath:processes/**/*." + soort));
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .sorted(Comparator.comparing(Modellen::naam))
                .toList();
    }

    private static String naam(Resource model) {
        try {
            String adres = model.getURL().toString();
            return adres.substring(adres.lastIndexOf("processes/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
