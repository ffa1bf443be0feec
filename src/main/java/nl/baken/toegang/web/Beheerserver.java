// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/** The server of the management port, named in META-INF; it has a context of its own that sees no customizer of ours. */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class Beheerserver {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> koppenVanDeBeheerpoort() {
        return server -> server.addEngineValves(new Paginakoppen("'self'"));
    }
}
