// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.zorgcoordinatie.Sturingswoorden.AFGESLOTEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AL_TOEGEWEZEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_TE_LAAT_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EVALUATIE_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.IN_NAZORG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TERUGGEKEERD;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.zorgcoordinatie.Contactplanning;
import nl.baken.zorgcoordinatie.Evalueren;
import nl.baken.zorgcoordinatie.Handtekening;
import nl.baken.zorgcoordinatie.Intake;
import nl.baken.zorgcoordinatie.Nazorg;
import nl.baken.zorgcoordinatie.Sluiten;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.Toewijzing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Binds the models of {@code processes/zorgcoordinatie} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Zorgcoordinatiesturing {

    static final String ZORGCOORDINATIE = "zorgcoordinatie";
    static final String BEGELEIDING = "begeleiding";
    static final String AFSLUITING = "afsluiting";
    static final String NAZORG = "nazorg";

    @Bean
    Processturing zorgcoordinatievariabelen() {
        return Processturing.van(
                ZORGCOORDINATIE, AFGESLOTEN, NAZORG_AFGESPROKEN, AL_TOEGEWEZEN, IN_NAZORG, EERSTE_KEER, TERUGGEKEERD);
    }

    @Bean
    Processturing intakevariabelen() {
        return Processturing.van("intake");
    }

    @Bean
    Processturing sporenvariabelen() {
        return Processturing.van("sporen");
    }

    @Bean
    Processturing begeleidingvariabelen() {
        return Processturing.van(BEGELEIDING, CONTACT_OP, CONTACT_TE_LAAT_OP, EVALUATIE_OP);
    }

    @Bean
    Processturing afsluitingvariabelen() {
        return Processturing.van(
                AFSLUITING, OVERDRACHT_NODIG, DOORZETTEN_OP, AKKOORD, REGISTRATIE_BIJWERKEN, NAZORG_AFGESPROKEN);
    }

    @Bean
    Processturing nazorgvariabelen() {
        return Processturing.van(NAZORG, NAZORG_OP, NAZORG_GAAT_DOOR);
    }

    @Bean
    Stuurdelegate zorgcoordinatorVoorstellen(Procesmotor motor, Toewijzing stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::stelVoor);
    }

    @Bean
    Stuurdelegate centrumgemeenteBepalen(Procesmotor motor, Intake stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaalCentrumgemeente);
    }

    @Bean
    Stuurdelegate sporenStarten(Procesmotor motor, Sporenbegin stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::startNaIntake);
    }

    @Bean
    Stuurdelegate contactmomentPlannen(Procesmotor motor, Contactplanning stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate waarnemerInschakelen(Procesmotor motor, Contactplanning stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::schakelWaarnemerIn);
    }

    @Bean
    Stuurdelegate evaluatiePlannen(Procesmotor motor, Evalueren stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate handtekeningVragen(Procesmotor motor, Handtekening stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::vraag);
    }

    @Bean
    Stuurdelegate vervangerVragen(Procesmotor motor, Handtekening stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::vraagVervanger);
    }

    @Bean
    Stuurdelegate afsluitingIntrekken(Procesmotor motor, Handtekening stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::trekIn);
    }

    @Bean
    Stuurdelegate zaakSluiten(Procesmotor motor, Sluiten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::sluit);
    }

    @Bean
    Stuurdelegate nazorgPlannen(Procesmotor motor, Nazorg stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate dossierSluiten(Procesmotor motor, Sluiten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::sluitDossier);
    }
}
