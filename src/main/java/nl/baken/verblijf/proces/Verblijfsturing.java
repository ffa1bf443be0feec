// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf.proces;

import static nl.baken.verblijf.Sturingswoorden.BEZWAAR_NODIG;
import static nl.baken.verblijf.Sturingswoorden.EINDE_BEDENKTIJD_NODIG;
import static nl.baken.verblijf.Sturingswoorden.GEVOLGEN_NODIG;
import static nl.baken.verblijf.Sturingswoorden.HERZIEN_OP;
import static nl.baken.verblijf.Sturingswoorden.IND_HERINNEREN_NODIG;
import static nl.baken.verblijf.Sturingswoorden.POSITIE_NODIG;
import static nl.baken.verblijf.Sturingswoorden.RECHTEN_NODIG;
import static nl.baken.verblijf.Sturingswoorden.VERBLIJF_KLAAR;
import static nl.baken.verblijf.Sturingswoorden.VERBLIJF_OP;
import static nl.baken.verblijf.Sturingswoorden.VERLENGING_NODIG;
import static nl.baken.verblijf.Sturingswoorden.VOORTGEZET_NODIG;

import java.time.Instant;
import java.util.Date;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.verblijf.Spoorbepaling;
import nl.baken.verblijf.Verblijfproces;
import nl.baken.verblijf.Verblijfvervolg;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the model of {@code processes/verblijf} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Verblijfsturing {

    private static final String VERBLIJF = "verblijf";

    @Bean
    Processturing verblijfvariabelen() {
        return Processturing.van(
                VERBLIJF,
                POSITIE_NODIG,
                EINDE_BEDENKTIJD_NODIG,
                IND_HERINNEREN_NODIG,
                RECHTEN_NODIG,
                VERLENGING_NODIG,
                BEZWAAR_NODIG,
                GEVOLGEN_NODIG,
                VOORTGEZET_NODIG,
                VERBLIJF_KLAAR,
                VERBLIJF_OP,
                HERZIEN_OP);
    }

    @Bean
    Stuurdelegate verblijfsspoorBepalen(Procesmotor motor, Spoorbepaling stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate volgendeVerblijfsstapBepalen(Procesmotor motor, Verblijfvervolg stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate verblijfEindigen(Procesmotor motor, Verblijfvervolg stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindig);
    }

    @Component
    static class Motor implements Verblijfproces {

        private final Procesmotor motor;
        private final RuntimeService looptijd;
        private final ManagementService beheer;

        Motor(Procesmotor motor, RuntimeService looptijd, ManagementService beheer) {
            this.motor = motor;
            this.looptijd = looptijd;
            this.beheer = beheer;
        }

        @Override
        public void herzie(ZaakNummer nummer) {
            meld("verblijf.herzien", nummer);
        }

        /** The timer moves and the task with what was typed stays: an interruption would throw both away. */
        @Override
        public void herzieOp(ZaakNummer nummer, Instant moment) {
            looptijd
                    .createProcessInstanceQuery()
                    .processDefinitionKey(VERBLIJF)
                    .processInstanceBusinessKey(nummer.waarde())
                    .list()
                    .stream()
                    .flatMap(
                            proces -> beheer
                                    .createJobQuery()
                                    .processInstanceId(proces.getId())
                                    .activityId("tijd-verstreken")
                                    .list()
                                    .stream())
                    .forEach(timer -> beheer.setJobDuedate(timer.getId(), Date.from(moment)));
        }

        @Override
        public void schrijnendPadGevraagd(ZaakNummer nummer) {
            meld("verblijf.schrijnend", nummer);
        }

        @Override
        public void bezwaarGemaakt(ZaakNummer nummer) {
            meld("verblijf.bezwaar", nummer);
        }

        @Override
        public void alternatiefGekozen(ZaakNummer nummer) {
            meld("verblijf.alternatief", nummer);
        }

        private void meld(String bericht, ZaakNummer nummer) {
            motor.meld(bericht, VERBLIJF, nummer.waarde(), Sturing.geen());
        }
    }
}
