// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.veiligheid.Sturingswoorden.AL_BEOORDEELD;
import static nl.baken.veiligheid.Sturingswoorden.AVIM_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.CLIENT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.DIRECTIE_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.DIRECT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.EVALUATIE_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.FG_TE_LAAT_OP;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_NODIG;
import static nl.baken.veiligheid.Sturingswoorden.TOEZICHT_TE_LAAT_OP;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.veiligheid.Incidentverloop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the model of {@code processes/veiligheid} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Veiligheidsturing {

    @Bean
    Processturing veiligheidsincidentvariabelen() {
        return Processturing.van(
                "veiligheidsincident",
                VOORVAL,
                DIRECT_NODIG,
                AL_BEOORDEELD,
                EVALUATIE_NODIG,
                FG_NODIG,
                TOEZICHT_NODIG,
                AVIM_NODIG,
                CLIENT_NODIG,
                DIRECTIE_NODIG,
                FG_TE_LAAT_OP,
                TOEZICHT_TE_LAAT_OP);
    }

    @Bean
    Stuurdelegate incidentOpenen(Procesmotor motor, Incidentverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::open);
    }

    @Bean
    Stuurdelegate incidentOpschalen(Procesmotor motor, Incidentverloop stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::schaalOp);
    }

    @Bean
    Stuurdelegate incidentSluiten(Procesmotor motor, Incidentverloop stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::sluit);
    }
}
