// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One Chromium for the whole run, fresh windows for every test. Without a Chromium the tests are skipped. */
class Browserproef implements BeforeAllCallback, ParameterResolver, AfterEachCallback {

    private static final Namespace PLEK = Namespace.create(Browserproef.class);

    @Override
    public void beforeAll(ExtensionContext test) {
        Optional<Path> programma = Chromium.zoek();
        assumeTrue(programma.isPresent(), "geen Chromium op deze machine; installeer die of zet " + Chromium.VARIABELE);
        alles(test).getOrComputeIfAbsent(Chromium.class, soort -> new Chromium(programma.get()), Chromium.class);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Vensters.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String poort =
                SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
        Chromium chromium = alles(test).get(Chromium.class, Chromium.class);
        return test.getStore(PLEK)
                .getOrComputeIfAbsent(
                        Vensters.class,
                        soort -> new Vensters(chromium.browser(), "http://localhost:" + poort),
                        Vensters.class);
    }

    /** A failed test has its own story to tell; otherwise what the windows saw decides. */
    @Override
    public void afterEach(ExtensionContext test) {
        Vensters vensters = test.getStore(PLEK).get(Vensters.class, Vensters.class);
        if (vensters == null) {
            return;
        }
        try (vensters) {
            if (test.getExecutionException().isEmpty()) {
                vensters.controleer();
            } else {
                vensters.bewaarBeeld(test.getDisplayName());
            }
        }
    }

    private static Store alles(ExtensionContext test) {
        return test.getRoot().getStore(PLEK);
    }
}
