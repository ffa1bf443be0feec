// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang.proces;

import static nl.baken.opvang.Sturingswoorden.AANKOMST_TE_LAAT_OP;
import static nl.baken.opvang.Sturingswoorden.AANKOMST_VERWACHT;
import static nl.baken.opvang.Sturingswoorden.AANVRAAG_GEDAAN;
import static nl.baken.opvang.Sturingswoorden.BEHOEFTE_NODIG;
import static nl.baken.opvang.Sturingswoorden.DOORSTROOMPLAN_OP;
import static nl.baken.opvang.Sturingswoorden.KORT_VERBLIJF;
import static nl.baken.opvang.Sturingswoorden.LANG_VERBLIJF;
import static nl.baken.opvang.Sturingswoorden.OPNIEUW_ZOEKEN_OP;
import static nl.baken.opvang.Sturingswoorden.PLEK_DOORZETTEN_OP;
import static nl.baken.opvang.Sturingswoorden.PLEK_NODIG;
import static nl.baken.opvang.Sturingswoorden.PLEK_OPSCHALEN_OP;
import static nl.baken.opvang.Sturingswoorden.SPOED;
import static nl.baken.opvang.Sturingswoorden.SPOED_TE_LAAT_OP;
import static nl.baken.opvang.Sturingswoorden.VERBLIJFT;
import static nl.baken.opvang.Sturingswoorden.VERBLIJF_OPSCHALEN_OP;
import static nl.baken.opvang.Sturingswoorden.VERBLIJF_TE_LANG_OP;
import static nl.baken.opvang.Sturingswoorden.VERTREK_OPEN;
import static nl.baken.opvang.Sturingswoorden.ZOEKEN_KLAAR;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.opvang.Aankomst;
import nl.baken.opvang.Opschalen;
import nl.baken.opvang.Opvangbehoefte;
import nl.baken.opvang.Opvangproces;
import nl.baken.opvang.Opvangstand;
import nl.baken.opvang.Verblijven;
import nl.baken.opvang.Wmomelding;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the models of {@code processes/opvang} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Opvangsturing {

    private static final String OPVANG = "opvang";
    private static final String VERBLIJF = "opvangverblijf";
    private static final String WMO = "wmo-besluit";

    @Bean
    Processturing opvangvariabelen() {
        return Processturing.van(
                OPVANG,
                BEHOEFTE_NODIG,
                PLEK_NODIG,
                AANKOMST_VERWACHT,
                VERTREK_OPEN,
                VERBLIJFT,
                ZOEKEN_KLAAR,
                PLEK_OPSCHALEN_OP,
                PLEK_DOORZETTEN_OP,
                AANKOMST_TE_LAAT_OP);
    }

    @Bean
    Processturing opvangverblijfvariabelen() {
        return Processturing.van(
                VERBLIJF,
                KORT_VERBLIJF,
                LANG_VERBLIJF,
                OPNIEUW_ZOEKEN_OP,
                DOORSTROOMPLAN_OP,
                VERBLIJF_OPSCHALEN_OP,
                VERBLIJF_TE_LANG_OP);
    }

    @Bean
    Processturing wmovariabelen() {
        return Processturing.van(WMO, SPOED, SPOED_TE_LAAT_OP, AANVRAAG_GEDAAN);
    }

    @Bean
    Stuurdelegate opvangOpenen(Procesmotor motor, Opvangstand stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::open);
    }

    @Bean
    Stuurdelegate stapBepalen(Procesmotor motor, Opvangstand stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaal);
    }

    @Bean
    Stuurdelegate opvangEindigen(Procesmotor motor, Opvangstand stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::eindig);
    }

    @Bean
    Stuurdelegate opvangtypeBepalen(Procesmotor motor, Opvangbehoefte stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaalType);
    }

    @Bean
    Stuurdelegate aankomstAlarmeren(Procesmotor motor, Aankomst stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::alarmeer);
    }

    @Bean
    Stuurdelegate capaciteitVragen(Procesmotor motor, Opschalen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::vraagCapaciteit);
    }

    @Bean
    Stuurdelegate teamleidingVragen(Procesmotor motor, Opschalen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::vraagTeamleiding);
    }

    @Bean
    Stuurdelegate verblijfsduurMelden(Procesmotor motor, Opschalen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::meldVerblijfsduur);
    }

    @Bean
    Stuurdelegate verblijfPlannen(Procesmotor motor, Verblijven stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate opnieuwZoeken(Procesmotor motor, Verblijven stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::zoekOpnieuw);
    }

    @Bean
    Stuurdelegate wmoAanmelden(Procesmotor motor, Wmomelding stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::meldAan);
    }

    @Bean
    Stuurdelegate spoedOpschalen(Procesmotor motor, Wmomelding stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::schaalSpoedOp);
    }

    @Bean
    Stuurdelegate wmoSluiten(Procesmotor motor, Wmomelding stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::sluit);
    }

    @Component
    static class Motor implements Opvangproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void werkBij(ZaakNummer nummer) {
            meld("opvang.bijwerken", OPVANG, nummer);
        }

        @Override
        public void meldVeiligAdres(ZaakNummer nummer) {
            meld("veilig-adres.regelen", OPVANG, nummer);
        }

        @Override
        public void startVerblijf(ZaakNummer nummer) {
            start("opvangverblijf.starten", VERBLIJF, nummer);
        }

        @Override
        public void stopVerblijf(ZaakNummer nummer) {
            meld("opvangverblijf.stoppen", VERBLIJF, nummer);
        }

        @Override
        public void vraagRvb(ZaakNummer nummer) {
            meld("rvb.aanvragen", VERBLIJF, nummer);
        }

        @Override
        public void rvbBeslist(ZaakNummer nummer) {
            meld("rvb.beslist", VERBLIJF, nummer);
        }

        @Override
        public void startWmo(ZaakNummer nummer) {
            start("wmo-besluit.starten", WMO, nummer);
        }

        @Override
        public void stopWmo(ZaakNummer nummer) {
            meld("wmo-besluit.stoppen", WMO, nummer);
        }

        @Override
        public void bied(ZaakNummer nummer, String taak) {
            motor.bied(nummer.waarde(), taak);
        }

        private void start(String bericht, String proces, ZaakNummer nummer) {
            motor.start(bericht, proces, nummer.waarde(), Sturing.geen());
        }

        private void meld(String bericht, String proces, ZaakNummer nummer) {
            motor.meld(bericht, proces, nummer.waarde(), Sturing.geen());
        }
    }
}
