// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.time.Clock;
import org.springframework.boot.autoconfigure.validation.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** "Not in the future" is asked of Baken's clock, in Amsterdam: just after midnight a server's own day is yesterday. */
@Configuration(proxyBeanMethods = false)
class Validatieklok {

    @Bean
    ValidationConfigurationCustomizer klokVoorValidatie(Clock klok) {
        return instelling -> instelling.clockProvider(() -> klok);
    }
}
