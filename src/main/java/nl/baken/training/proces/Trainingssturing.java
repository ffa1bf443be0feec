// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.proces;

import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.TrainingsplanNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.training.Afgelasten;
import nl.baken.training.Certificaten;
import nl.baken.training.Trainingsplannen;
import nl.baken.training.Trainingswoorden;
import nl.baken.training.Uitnodigingen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds {@code processes/training} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Trainingssturing {

    @Bean
    Processturing trainingsplanvariabelen() {
        return Processturing.van(
                Trainingsmotor.PLAN,
                Trainingswoorden.DEKKINGSDATUM,
                Trainingswoorden.BUDGET_AKKOORD,
                Trainingswoorden.DEKKING_TE_LAAG);
    }

    @Bean
    Processturing trainingssessievariabelen() {
        return Processturing.van(
                Trainingsmotor.SESSIE,
                Trainingswoorden.SESSIE_GEWEEST,
                Trainingswoorden.MET_CERTIFICAAT,
                Trainingswoorden.HERHALING);
    }

    @Bean
    Stuurdelegate budgetVoorleggen(Procesmotor motor, Trainingsplannen plannen) {
        return new Stuurdelegate(motor, nummer -> plannen.legVoor(new TrainingsplanNummer(nummer)));
    }

    @Bean
    Stuurdelegate planVerwerken(Procesmotor motor, Trainingsplannen plannen) {
        return new Stuurdelegate(motor, nummer -> plannen.verwerk(new TrainingsplanNummer(nummer)));
    }

    @Bean
    Stuurdelegate dekkingToetsen(Procesmotor motor, Trainingsplannen plannen) {
        return new Stuurdelegate(motor, nummer -> plannen.toetsDekking(new TrainingsplanNummer(nummer)));
    }

    @Bean
    Stuurdelegate deelnemersUitnodigen(Procesmotor motor, Uitnodigingen uitnodigingen) {
        return new Stuurdelegate(motor, nummer -> uitnodigingen.nodigUit(new TrainingNummer(nummer)));
    }

    @Bean
    Stuurdelegate certificatenUitgeven(Procesmotor motor, Certificaten certificaten) {
        return new Stuurdelegate(motor, nummer -> certificaten.geefUit(new TrainingNummer(nummer)));
    }

    @Bean
    Stuurdelegate herhalingUitnodigen(Procesmotor motor, Uitnodigingen uitnodigingen) {
        return new Stuurdelegate(motor, nummer -> uitnodigingen.nodigOpnieuwUit(new TrainingNummer(nummer)));
    }

    @Bean
    Stuurdelegate sessieAfgelasten(Procesmotor motor, Afgelasten afgelasten) {
        return new Stuurdelegate(motor, nummer -> afgelasten.verwerk(new TrainingNummer(nummer)));
    }
}
