// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming.proces;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import nl.baken.toestemming.Intrekking;
import nl.baken.toestemming.Verzoekbehandeling;
import nl.baken.toestemming.Verzoekwoorden;
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

    @Bean
    Processturing avgvariabelen() {
        return Processturing.van(Verzoekmotor.PROCES, Taakgegevens.VOORVAL, Verzoekwoorden.GOEDGEKEURD);
    }

    @Bean
    Stuurdelegate verzoekOpenen(Procesmotor motor, Verzoekbehandeling stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::open);
    }

    @Bean
    Stuurdelegate tweedePersoonVragen(Procesmotor motor, Verzoekbehandeling stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::vraagTweede);
    }

    @Bean
    Stuurdelegate antwoordVerwerken(Procesmotor motor, Verzoekbehandeling stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::verwerk);
    }

    @Bean
    Stuurdelegate verzoekBeeindigen(Procesmotor motor, Verzoekbehandeling stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::vervalt);
    }
}
