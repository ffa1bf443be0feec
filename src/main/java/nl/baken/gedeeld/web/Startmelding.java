// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where Baken is, as the last line of the start. */
@Component
class Startmelding {

    private static final Logger LOG = LoggerFactory.getLogger(Startmelding.class);

    @EventListener
    void klaar(ApplicationReadyEvent gebeurtenis) {
        if (gebeurtenis.getApplicationContext() instanceof ServletWebServerApplicationContext web) {
            LOG.info(
                    "Baken staat klaar op http://localhost:{}/",
                    web.getWebServer().getPort());
        }
    }
}
