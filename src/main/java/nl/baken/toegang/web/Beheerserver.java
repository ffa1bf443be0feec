// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.SearchStrategy;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * The server of the management port, named in META-INF; it has a context of its own that sees no customizer of ours. The
 * scan for components finds this class too, and there {@link Webservers} does it.
 */
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
@ConditionalOnMissingBean(value = Webservers.class, search = SearchStrategy.CURRENT)
class Beheerserver {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> koppenVanDeBeheerpoort() {
        return server -> server.addEngineValves(new Paginakoppen());
    }
}
