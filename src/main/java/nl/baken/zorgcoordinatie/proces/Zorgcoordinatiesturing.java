// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AFGESLOTEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zorgcoordinatie.Handtekening;
import nl.baken.zorgcoordinatie.Toewijzing;
import nl.baken.zorgcoordinatie.Zorgproces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the models of {@code processes/zorgcoordinatie} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Zorgcoordinatiesturing {

    private static final String ZORGCOORDINATIE = "zorgcoordinatie";

    @Bean
    Processturing zorgcoordinatievariabelen() {
        return Processturing.van(ZORGCOORDINATIE, AFGESLOTEN);
    }

    @Bean
    Processturing afsluitingvariabelen() {
        return Processturing.van("afsluiting", DOORZETTEN_OP, AKKOORD);
    }

    @Bean
    Stuurdelegate zorgcoordinatorVoorstellen(Procesmotor motor, Toewijzing stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.stelVoor(new ZaakNummer(nummer)));
    }

    @Bean
    Stuurdelegate vervangerVragen(Procesmotor motor, Handtekening stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.vraagVervanger(new ZaakNummer(nummer)));
    }

    @Bean
    Stuurdelegate zaakSluiten(Procesmotor motor, Handtekening stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.sluit(new ZaakNummer(nummer)));
    }

    @Component
    static class Motor implements Zorgproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void start(ZaakNummer nummer) {
            motor.start("zaak.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean startAfsluiting(ZaakNummer nummer) {
            return motor.meld("afsluiting.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen()) > 0;
        }
    }
}
