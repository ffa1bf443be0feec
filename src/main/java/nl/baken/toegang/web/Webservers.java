// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Puts the headers in front of the pages; {@link Beheerserver} does so for the management port, which is its own server. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Webservers implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** Last, so that the container already knows whether the browser came over TLS. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(new Paginakoppen());
    }
}
