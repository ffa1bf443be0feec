// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg.proces;

import static nl.baken.zorg.Sturingswoorden.AFSPRAAK_NAGAAN_NODIG;
import static nl.baken.zorg.Sturingswoorden.BEMIDDELING_NODIG;
import static nl.baken.zorg.Sturingswoorden.GESPREK_NODIG;
import static nl.baken.zorg.Sturingswoorden.MEDISCHE_VRAGEN_NODIG;
import static nl.baken.zorg.Sturingswoorden.MEDISCHE_ZORG_KLAAR;
import static nl.baken.zorg.Sturingswoorden.NAGAAN_OP;
import static nl.baken.zorg.Sturingswoorden.PSYCHISCHE_ZORG_KLAAR;
import static nl.baken.zorg.Sturingswoorden.SPOED_NODIG;
import static nl.baken.zorg.Sturingswoorden.VERWIJZING_NODIG;
import static nl.baken.zorg.Sturingswoorden.VERZEKERING_NODIG;
import static nl.baken.zorg.Sturingswoorden.WACHTEN_TOT;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zaak.Spoor;
import nl.baken.zorg.Medischverloop;
import nl.baken.zorg.Psychischverloop;
import nl.baken.zorg.Spoorproces;
import nl.baken.zorg.Tolkregeling;
import nl.baken.zorg.Zorgverklaringen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the models of {@code processes/zorg} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Zorgsturing {

    @Bean
    Processturing medischeZorgvariabelen() {
        return Processturing.van(
                Spoor.MEDISCHE_ZORG.proces(),
                MEDISCHE_VRAGEN_NODIG,
                AFSPRAAK_NAGAAN_NODIG,
                VERZEKERING_NODIG,
                MEDISCHE_ZORG_KLAAR,
                NAGAAN_OP);
    }

    @Bean
    Processturing psychischeZorgvariabelen() {
        return Processturing.van(
                Spoor.PSYCHISCHE_ZORG.proces(),
                GESPREK_NODIG,
                SPOED_NODIG,
                VERWIJZING_NODIG,
                BEMIDDELING_NODIG,
                PSYCHISCHE_ZORG_KLAAR,
                WACHTEN_TOT);
    }

    @Bean
    Stuurdelegate medischeZorgOpenen(Procesmotor motor, Medischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::open);
    }

    @Bean
    Stuurdelegate medischeZorgVolgen(Procesmotor motor, Medischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate medischeZorgEindigen(Procesmotor motor, Medischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindig);
    }

    @Bean
    Stuurdelegate psychischeZorgOpenen(Procesmotor motor, Psychischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::open);
    }

    @Bean
    Stuurdelegate psychischeZorgVolgen(Procesmotor motor, Psychischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Bean
    Stuurdelegate psychischeZorgEindigen(Procesmotor motor, Psychischverloop stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindig);
    }

    @Bean
    Stuurdelegate tolkbetalerBepalen(Procesmotor motor, Tolkregeling stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaalBetaler);
    }

    @Bean
    Stuurdelegate verklaringVolgen(Procesmotor motor, Zorgverklaringen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::volg);
    }

    @Component
    static class Motor implements Spoorproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void bijgewerkt(ZaakNummer nummer, Spoor spoor) {
            meld(nummer, spoor, spoor.proces() + ".bijgewerkt");
        }

        @Override
        public void ggzLaatHoren(ZaakNummer nummer) {
            meld(nummer, Spoor.PSYCHISCHE_ZORG, "stabilisatie.vervalt");
        }

        @Override
        public void tolkGevraagd(ZaakNummer nummer) {
            meld(nummer, Spoor.MEDISCHE_ZORG, "tolk.gevraagd");
        }

        @Override
        public void verklaringGevraagd(ZaakNummer nummer, Spoor spoor) {
            meld(nummer, spoor, spoor.proces() + ".verklaring");
        }

        @Override
        public void rondAf(ZaakNummer nummer, Spoor spoor) {
            meld(nummer, spoor, spoor.proces() + ".afronden");
        }

        private void meld(ZaakNummer nummer, Spoor spoor, String bericht) {
            motor.meld(bericht, spoor.proces(), nummer.waarde(), Sturing.geen());
        }
    }
}
