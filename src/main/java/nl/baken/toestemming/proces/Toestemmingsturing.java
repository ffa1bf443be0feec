// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming.proces;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.toestemming.Intrekking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds {@code processes/toestemming} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Toestemmingsturing {

    @Bean
    Processturing intrekkingvariabelen() {
        return Processturing.van("intrekking", Taakgegevens.VOORVAL);
    }

    @Bean
    Stuurdelegate intrekkingOpenen(Procesmotor motor, Intrekking stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::begin);
    }
}
