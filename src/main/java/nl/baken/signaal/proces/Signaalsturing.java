// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.proces;

import static nl.baken.signaal.Sturingswoorden.*;

import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.signaal.Afronding;
import nl.baken.signaal.Bewaren;
import nl.baken.signaal.Binnenkomst;
import nl.baken.signaal.Dubbelcontrole;
import nl.baken.signaal.Herinneren;
import nl.baken.signaal.Signaalproces;
import nl.baken.signaal.Terugkoppeling;
import nl.baken.signaal.Triage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the models of {@code processes/signaal} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Signaalsturing {

    @Bean
    Processturing signaalvariabelen() {
        return Processturing.van("signaal", ACUUT, GELIJKENIS_GEVONDEN, BUITEN_REGIO, ANONIMISEER_OP, BEWAREN_VERLENGD);
    }

    @Bean
    Processturing triagevariabelen() {
        return Processturing.van(
                "triage",
                IETS_TE_MELDEN,
                AANTAL_MELDINGEN,
                WACHT_OP_UITSLAG,
                HERINNER_OP,
                ESCALEREN,
                NIET_LANGER_WACHTEN,
                TWEEDE_LEZER_NODIG,
                DOORZETTEN_OP,
                AKKOORD,
                ZORG_NODIG,
                ANONIMISEER_OP,
                BEWAREN_VERLENGD);
    }

    @Bean
    Processturing terugkoppelvariabelen() {
        return Processturing.van("terugkoppeling", MELDER_HEEFT_ACCOUNT);
    }

    @Bean
    Processturing dubbelcontrolevariabelen() {
        return Processturing.van("dubbelcontrole", GELIJKENIS_GEVONDEN);
    }

    @Bean
    Stuurdelegate acuutGevaarBeoordelen(Procesmotor motor, Binnenkomst stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.beoordeelGevaar(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate signaalToewijzen(Procesmotor motor, Binnenkomst stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.wijsToe(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate ontvangstBevestigen(Procesmotor motor, Binnenkomst stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.bevestigOntvangst(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate dubbelControleren(Procesmotor motor, Dubbelcontrole stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.controleer(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate triageStarten(Procesmotor motor, Binnenkomst stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.startTriage(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate terugkoppelingPlaatsen(Procesmotor motor, Terugkoppeling stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.plaats(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate duidingAdviseren(Procesmotor motor, Triage triage) {
        return new Stuurdelegate(motor, nummer -> triage.adviseer(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate meldroutesBepalen(Procesmotor motor, Triage triage) {
        return new Stuurdelegate(motor, nummer -> triage.bepaalRoutes(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate herinnermomentBepalen(Procesmotor motor, Herinneren stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.bepaalMoment(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate plaatsvervangerVragen(Procesmotor motor, Afronding triage) {
        return new Stuurdelegate(motor, nummer -> triage.vraagPlaatsvervanger(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate uitkomstVerwerken(Procesmotor motor, Afronding triage) {
        return new Stuurdelegate(motor, nummer -> triage.verwerkUitkomst(new SignaalNummer(nummer)));
    }

    @Bean
    Stuurdelegate signaalAnonimiseren(Procesmotor motor, Bewaren stappen) {
        return new Stuurdelegate(motor, nummer -> stappen.anonimiseer(new SignaalNummer(nummer)));
    }

    @Component
    static class Motor implements Signaalproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void ontvang(SignaalNummer nummer) {
            motor.start("signaal.ontvangen", "signaal", nummer.waarde(), Sturing.geen());
        }

        @Override
        public void startTriage(SignaalNummer nummer) {
            motor.start("triage.starten", "triage", nummer.waarde(), Sturing.geen());
        }

        @Override
        public void vraagTerugkoppeling(SignaalNummer nummer, boolean melderHeeftAccount) {
            motor.start(
                    "terugkoppeling.gevraagd",
                    "terugkoppeling",
                    nummer.waarde(),
                    Sturing.met(MELDER_HEEFT_ACCOUNT, melderHeeftAccount));
        }

        @Override
        public void beoordeelGelijkenis(SignaalNummer nummer) {
            motor.start("gelijkenis.gevonden", "dubbelcontrole", nummer.waarde(), Sturing.geen());
        }

        @Override
        public void vervalGelijkenis(SignaalNummer nummer) {
            motor.meld("personen.verwijderd", "dubbelcontrole", nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean uitslagOntvangen(SignaalNummer nummer) {
            return motor.meld("uitslag.ontvangen", "triage", nummer.waarde(), Sturing.geen()) > 0;
        }
    }
}
