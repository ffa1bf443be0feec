// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid.proces;

import static nl.baken.veiligheid.Vermissingswoorden.AKKOORD;
import static nl.baken.veiligheid.Vermissingswoorden.AVIM_INLICHTEN;
import static nl.baken.veiligheid.Vermissingswoorden.BEVESTIGEN_NODIG;
import static nl.baken.veiligheid.Vermissingswoorden.DOORZETTEN_OP;
import static nl.baken.veiligheid.Vermissingswoorden.POLITIE_NODIG;
import static nl.baken.veiligheid.Vermissingswoorden.VERVOLG_OP;
import static nl.baken.veiligheid.Vermissingswoorden.ZOEKEN_NODIG;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.veiligheid.Terugkeren;
import nl.baken.veiligheid.Vermissingsbesluit;
import nl.baken.veiligheid.Vermissingsproces;
import nl.baken.veiligheid.Vermissingsvervolg;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds {@code processes/veiligheid/vermissing.bpmn} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Vermissingsturing {

    private static final String VERMISSING = "vermissing";

    @Bean
    Processturing vermissingvariabelen() {
        return Processturing.van(
                VERMISSING,
                POLITIE_NODIG,
                ZOEKEN_NODIG,
                BEVESTIGEN_NODIG,
                VERVOLG_OP,
                AKKOORD,
                DOORZETTEN_OP,
                AVIM_INLICHTEN);
    }

    @Bean
    Stuurdelegate vermissingsvervolgBepalen(Procesmotor motor, Vermissingsvervolg stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate vermissingVoorleggen(Procesmotor motor, Vermissingsbesluit stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::legVoor);
    }

    @Bean
    Stuurdelegate vermissingDoorzetten(Procesmotor motor, Vermissingsbesluit stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::zetDoor);
    }

    @Bean
    Stuurdelegate zaakOpschorten(Procesmotor motor, Vermissingsbesluit stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::schortOp);
    }

    @Bean
    Stuurdelegate vermissingAfronden(Procesmotor motor, Terugkeren stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::rondAf);
    }

    @Component
    static class Motor implements Vermissingsproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void herzie(ZaakNummer nummer) {
            motor.meld("vermissing.herzien", VERMISSING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void voorbij(ZaakNummer nummer) {
            motor.meld("vermissing.voorbij", VERMISSING, nummer.waarde(), Sturing.geen());
        }
    }
}
