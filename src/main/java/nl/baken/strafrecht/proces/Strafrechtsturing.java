// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht.proces;

import static nl.baken.strafrecht.Sturingswoorden.BESLUIT_VRAGEN;
import static nl.baken.strafrecht.Sturingswoorden.BESLUIT_VRAGEN_OP;
import static nl.baken.strafrecht.Sturingswoorden.GESPREK_NAVRAGEN;
import static nl.baken.strafrecht.Sturingswoorden.GESPREK_NAVRAGEN_OP;
import static nl.baken.strafrecht.Sturingswoorden.KEUZE_UITLEGGEN;
import static nl.baken.strafrecht.Sturingswoorden.OM_HERINNEREN;
import static nl.baken.strafrecht.Sturingswoorden.OM_HERINNEREN_OP;
import static nl.baken.strafrecht.Sturingswoorden.SEPOT_BESPREKEN;
import static nl.baken.strafrecht.Sturingswoorden.SEPOT_BESPREKEN_OP;
import static nl.baken.strafrecht.Sturingswoorden.STRAFRECHT_KLAAR;
import static nl.baken.strafrecht.Sturingswoorden.ZITTING_VOORBEREIDEN;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.strafrecht.Besluiten;
import nl.baken.strafrecht.Intakegesprek;
import nl.baken.strafrecht.Omoordeel;
import nl.baken.strafrecht.Sepotgesprek;
import nl.baken.strafrecht.Strafbericht;
import nl.baken.strafrecht.Strafproces;
import nl.baken.strafrecht.Strafspoor;
import nl.baken.strafrecht.Zittingen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the model of {@code processes/strafrecht} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Strafrechtsturing {

    private static final String STRAFRECHT = "strafrecht";

    @Bean
    Processturing strafrechtvariabelen() {
        return Processturing.van(
                STRAFRECHT,
                KEUZE_UITLEGGEN,
                GESPREK_NAVRAGEN,
                GESPREK_NAVRAGEN_OP,
                BESLUIT_VRAGEN,
                BESLUIT_VRAGEN_OP,
                OM_HERINNEREN,
                OM_HERINNEREN_OP,
                SEPOT_BESPREKEN,
                SEPOT_BESPREKEN_OP,
                ZITTING_VOORBEREIDEN,
                STRAFRECHT_KLAAR);
    }

    @Bean
    Stuurdelegate strafrechtStandBepalen(Procesmotor motor, Strafspoor stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::begin);
    }

    @Bean
    Stuurdelegate intakegesprekVolgen(Procesmotor motor, Intakegesprek stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate besluitmomentBepalen(Procesmotor motor, Besluiten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaalMoment);
    }

    @Bean
    Stuurdelegate omOordeelVolgen(Procesmotor motor, Omoordeel stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate sepotVolgen(Procesmotor motor, Sepotgesprek stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate zittingVolgen(Procesmotor motor, Zittingen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate strafrechtBeeindigen(Procesmotor motor, Strafspoor stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::beeindig);
    }

    @Component
    static class Motor implements Strafproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void meld(ZaakNummer nummer, Strafbericht... berichten) {
            for (Strafbericht bericht : berichten) {
                motor.meld(bericht.naam(), STRAFRECHT, nummer.waarde(), Sturing.geen());
            }
        }
    }
}
