// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.proces;

import static nl.baken.capaciteit.Contractwoorden.AANTAL_GEMEENTEN;
import static nl.baken.capaciteit.Contractwoorden.ALARM_OP;
import static nl.baken.capaciteit.Contractwoorden.BEGINT_OP;
import static nl.baken.capaciteit.Contractwoorden.GETEKEND;
import static nl.baken.capaciteit.Contractwoorden.GEWEIGERD;
import static nl.baken.capaciteit.Contractwoorden.HERINNEREN_OP;
import static nl.baken.capaciteit.Contractwoorden.KWARTAAL;
import static nl.baken.capaciteit.Contractwoorden.OVERBELAST;
import static nl.baken.capaciteit.Contractwoorden.RAMEN_OP;
import static nl.baken.capaciteit.Contractwoorden.VOORSTEL_OP;

import java.util.function.Function;
import nl.baken.capaciteit.Akkoorden;
import nl.baken.capaciteit.Contractondertekening;
import nl.baken.capaciteit.Contractopvolging;
import nl.baken.gedeeld.ContractNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taakgegevens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds {@code processes/capaciteit} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Capaciteitsturing {

    @Bean
    Processturing contractvariabelen() {
        return Processturing.van(
                Contractmotor.CONTRACT,
                RAMEN_OP,
                VOORSTEL_OP,
                ALARM_OP,
                HERINNEREN_OP,
                AANTAL_GEMEENTEN,
                GEWEIGERD,
                GETEKEND,
                BEGINT_OP);
    }

    @Bean
    Processturing capaciteitvariabelen() {
        return Processturing.van(Contractmotor.CAPACITEIT, Taakgegevens.VOORVAL, OVERBELAST, KWARTAAL);
    }

    @Bean
    Stuurdelegate akkoordVragen(Procesmotor motor, Akkoorden stappen) {
        return van(motor, stappen::vraag);
    }

    @Bean
    Stuurdelegate gemeentenHerinneren(Procesmotor motor, Akkoorden stappen) {
        return van(motor, stappen::herinner);
    }

    @Bean
    Stuurdelegate akkoordVerwerken(Procesmotor motor, Akkoorden stappen) {
        return van(motor, stappen::verwerk);
    }

    @Bean
    Stuurdelegate tweedeHandtekeningVragen(Procesmotor motor, Contractondertekening stappen) {
        return van(motor, stappen::vraagTweede);
    }

    @Bean
    Stuurdelegate handtekeningVerwerken(Procesmotor motor, Contractondertekening stappen) {
        return van(motor, stappen::verwerk);
    }

    @Bean
    Stuurdelegate capaciteitActiveren(Procesmotor motor, Contractopvolging stappen) {
        return van(motor, stappen::activeer);
    }

    @Bean
    Stuurdelegate alarmSlaan(Procesmotor motor, Contractopvolging stappen) {
        return van(motor, stappen::slaAlarm);
    }

    private static Stuurdelegate van(Procesmotor motor, Function<ContractNummer, Sturing> stap) {
        return new Stuurdelegate(motor, nummer -> stap.apply(new ContractNummer(nummer)));
    }
}
