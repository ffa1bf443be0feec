// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import java.util.function.Function;
import nl.baken.gedeeld.RaadsvraagNummer;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.rapportage.jaarrapport.Rapportafstemming;
import nl.baken.rapportage.jaarrapport.Rapportintrekking;
import nl.baken.rapportage.jaarrapport.Rapportstappen;
import nl.baken.rapportage.jaarrapport.Rapportvaststelling;
import nl.baken.rapportage.jaarrapport.Rapportwoorden;
import nl.baken.rapportage.raadsvraag.Raadsvraagbehandeling;
import nl.baken.rapportage.raadsvraag.Raadsvraagwoorden;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds {@code processes/rapportage} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Rapportagesturing {

    @Bean
    Processturing jaarrapportvariabelen() {
        return Processturing.van(
                Rapportagemotor.RAPPORT,
                Rapportwoorden.OPNIEUW_TELLEN,
                Rapportwoorden.AFSTEMMERS,
                Rapportwoorden.AFSTEMMEN_TOT,
                Rapportwoorden.VASTGESTELD,
                Rapportwoorden.GEPUBLICEERD);
    }

    @Bean
    Processturing raadsvraagvariabelen() {
        return Processturing.van(Rapportagemotor.RAADSVRAAG, Raadsvraagwoorden.ANTWOORD_AKKOORD);
    }

    @Bean
    Stuurdelegate cijfersVastleggen(Procesmotor motor, Rapportstappen stappen) {
        return vanRapport(motor, stappen::legVast);
    }

    @Bean
    Stuurdelegate comenshaVergelijken(Procesmotor motor, Rapportstappen stappen) {
        return vanRapport(motor, stappen::vergelijk);
    }

    @Bean
    Stuurdelegate kleineAantallenAfschermen(Procesmotor motor, Rapportstappen stappen) {
        return vanRapport(motor, stappen::schermAf);
    }

    @Bean
    Stuurdelegate afstemmingOpenen(Procesmotor motor, Rapportafstemming stappen) {
        return vanRapport(motor, stappen::open);
    }

    @Bean
    Stuurdelegate afstemmingSluiten(Procesmotor motor, Rapportafstemming stappen) {
        return vanRapport(motor, stappen::sluit);
    }

    @Bean
    Stuurdelegate tweedeLezerVragen(Procesmotor motor, Rapportvaststelling stappen) {
        return vanRapport(motor, stappen::vraagTweede);
    }

    @Bean
    Stuurdelegate rapportPubliceren(Procesmotor motor, Rapportvaststelling stappen) {
        return vanRapport(motor, stappen::publiceer);
    }

    @Bean
    Stuurdelegate rapportAfsluiten(Procesmotor motor, Rapportintrekking stappen) {
        return vanRapport(motor, stappen::sluitAf);
    }

    @Bean
    Stuurdelegate vraagOpenen(Procesmotor motor, Raadsvraagbehandeling stappen) {
        return vanRaadsvraag(motor, stappen::open);
    }

    @Bean
    Stuurdelegate vraagAfsluiten(Procesmotor motor, Raadsvraagbehandeling stappen) {
        return vanRaadsvraag(motor, stappen::sluitAf);
    }

    private static Stuurdelegate vanRapport(Procesmotor motor, Function<RapportNummer, Sturing> stap) {
        return new Stuurdelegate(motor, nummer -> stap.apply(new RapportNummer(nummer)));
    }

    private static Stuurdelegate vanRaadsvraag(Procesmotor motor, Function<RaadsvraagNummer, Sturing> stap) {
        return new Stuurdelegate(motor, nummer -> stap.apply(new RaadsvraagNummer(nummer)));
    }
}
