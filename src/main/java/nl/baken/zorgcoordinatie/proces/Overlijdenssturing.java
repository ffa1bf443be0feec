// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.INLICHTEN_TE_LAAT_OP;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.zorgcoordinatie.Overlijdensafhandeling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the model {@code overlijden} (X7); the second signature and closing are the steps of P10. */
@Configuration(proxyBeanMethods = false)
class Overlijdenssturing {

    @Bean
    Processturing overlijdenvariabelen() {
        return Processturing.van("overlijden", INLICHTEN_TE_LAAT_OP, DOORZETTEN_OP, AKKOORD);
    }

    @Bean
    Stuurdelegate afhandelingVoorbereiden(Procesmotor motor, Overlijdensafhandeling stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bereidVoor);
    }

    @Bean
    Stuurdelegate overlijdenOpschalen(Procesmotor motor, Overlijdensafhandeling stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::schaalOp);
    }
}
