// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch.proces;

import static nl.baken.juridisch.Sturingswoorden.AANVRAAG_BESPREKEN;
import static nl.baken.juridisch.Sturingswoorden.ADVOCAAT_NODIG;
import static nl.baken.juridisch.Sturingswoorden.BEZWAAR_BESPREKEN;
import static nl.baken.juridisch.Sturingswoorden.HERINNEREN_NODIG;
import static nl.baken.juridisch.Sturingswoorden.INGEBREKESTELLING_NODIG;
import static nl.baken.juridisch.Sturingswoorden.SCHADEFONDS_KLAAR;
import static nl.baken.juridisch.Sturingswoorden.SCHADEFONDS_OP;
import static nl.baken.juridisch.Sturingswoorden.VOORSCHOT_KLAAR;
import static nl.baken.juridisch.Sturingswoorden.VOORSCHOT_OP;

import java.util.Locale;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.juridisch.Advocaatkeuze;
import nl.baken.juridisch.Juridischeafronding;
import nl.baken.juridisch.Juridischproces;
import nl.baken.juridisch.Schadefondsplan;
import nl.baken.juridisch.Stapgroep;
import nl.baken.juridisch.Voorschot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the model of {@code processes/juridisch} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Juridischesturing {

    private static final String PROCES = "juridisch";

    @Bean
    Processturing juridischvariabelen() {
        return Processturing.van(
                PROCES,
                ADVOCAAT_NODIG,
                AANVRAAG_BESPREKEN,
                HERINNEREN_NODIG,
                BEZWAAR_BESPREKEN,
                INGEBREKESTELLING_NODIG,
                SCHADEFONDS_KLAAR,
                SCHADEFONDS_OP,
                VOORSCHOT_KLAAR,
                VOORSCHOT_OP);
    }

    @Bean
    Stuurdelegate juridischBepalen(Procesmotor motor, Advocaatkeuze stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate schadefondsBepalen(Procesmotor motor, Schadefondsplan stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate voorschotPlannen(Procesmotor motor, Voorschot stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate juridischEindigen(Procesmotor motor, Juridischeafronding stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindig);
    }

    @Component
    static class Motor implements Juridischproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void advocaatGeregeld(ZaakNummer nummer) {
            meld("juridisch.advocaat-geregeld", nummer);
        }

        @Override
        public void genoteerd(ZaakNummer nummer, Stapgroep groep) {
            meld("juridisch." + groep.name().toLowerCase(Locale.ROOT).replace('_', '-'), nummer);
        }

        @Override
        public void herzieSchadefonds(ZaakNummer nummer) {
            if (meld("schadefonds.herzien", nummer) == 0) {
                meld("juridisch.schadefonds", nummer);
            }
        }

        @Override
        public void herzieVoorschot(ZaakNummer nummer) {
            if (meld("voorschot.herzien", nummer) == 0) {
                meld("juridisch.voorschot", nummer);
            }
        }

        @Override
        public void herplan(ZaakNummer nummer) {
            meld("schadefonds.herzien", nummer);
            meld("voorschot.herzien", nummer);
        }

        @Override
        public void rondAf(ZaakNummer nummer) {
            meld("juridisch.afronden", nummer);
        }

        private int meld(String bericht, ZaakNummer nummer) {
            return motor.meld(bericht, PROCES, nummer.waarde(), Sturing.geen());
        }
    }
}
