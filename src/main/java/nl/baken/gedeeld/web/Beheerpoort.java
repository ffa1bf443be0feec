// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Health and metrics listen one port above the pages, on loopback, so that two Bakens need only two ports chosen. */
class Beheerpoort implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment omgeving, SpringApplication toepassing) {
        int poort = omgeving.getProperty("server.port", Integer.class, 8080);
        omgeving.getPropertySources()
                .addLast(new MapPropertySource(
                        "beheerpoort", Map.of("management.server.port", poort == 0 ? 0 : poort + 1)));
    }
}
