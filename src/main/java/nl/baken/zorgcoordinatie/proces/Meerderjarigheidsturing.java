// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.zorgcoordinatie.Sturingswoorden.ACHTTIEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.HERINNEREN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGANG_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGANG_OP;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.zorgcoordinatie.Overgang18;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the model {@code meerderjarigheid} (T36). */
@Configuration(proxyBeanMethods = false)
class Meerderjarigheidsturing {

    @Bean
    Processturing meerderjarigheidvariabelen() {
        return Processturing.van("meerderjarigheid", OVERGANG_NODIG, OVERGANG_OP, HERINNEREN_OP, ACHTTIEN_OP);
    }

    @Bean
    Stuurdelegate verjaardagBepalen(Procesmotor motor, Overgang18 stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate overgangHerinneren(Procesmotor motor, Overgang18 stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::herinner);
    }

    @Bean
    Stuurdelegate vertegenwoordigingBeeindigen(Procesmotor motor, Overgang18 stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindigVertegenwoordiging);
    }
}
