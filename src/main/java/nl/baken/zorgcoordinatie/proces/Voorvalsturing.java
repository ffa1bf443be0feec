// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;
import static nl.baken.zorgcoordinatie.Sturingswoorden.HERINNEREN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OPGESCHORT_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGEDRAGEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.SAMENVOEGEN_VOORGESTELD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TERUGGEKEERD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TWEEDE_PERSOON_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_BEGONNEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VAN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VERVALLEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VOORBIJ;

import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.zorgcoordinatie.Gelijkenisalarm;
import nl.baken.zorgcoordinatie.Opschorten;
import nl.baken.zorgcoordinatie.Overdrachtbespreking;
import nl.baken.zorgcoordinatie.Overdrachtverzending;
import nl.baken.zorgcoordinatie.Regioantwoorden;
import nl.baken.zorgcoordinatie.SamenvoegenBeoordelen;
import nl.baken.zorgcoordinatie.Waarnemingen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** As {@link Zorgcoordinatiesturing}, of what can happen to a case: missing, a stand-in, twice the same, another region. */
@Configuration(proxyBeanMethods = false)
class Voorvalsturing {

    static final String OPSCHORTING = "opschorting";
    static final String VOORVALLEN = "voorvallen";
    static final String REGIO_OVERDRACHT = "regio-overdracht";

    @Bean
    Processturing voorvallenvariabelen() {
        return Processturing.van(VOORVALLEN);
    }

    @Bean
    Processturing opschortingvariabelen() {
        return Processturing.van(OPSCHORTING, OPGESCHORT_TOT, TERUGGEKEERD, EERSTE_KEER);
    }

    @Bean
    Processturing dubbelePersoonvariabelen() {
        return Processturing.van("dubbele-persoon", VOORVAL, SAMENVOEGEN_VOORGESTELD, DOORZETTEN_OP, AKKOORD);
    }

    @Bean
    Processturing waarnemingvariabelen() {
        return Processturing.van(
                "waarneming",
                VOORVAL,
                WAARNEMING_VERVALLEN,
                WAARNEMING_BEGONNEN,
                WAARNEMING_VOORBIJ,
                WAARNEMING_VAN,
                WAARNEMING_TOT);
    }

    @Bean
    Stuurdelegate waarnemingOpenen(Procesmotor motor, Waarnemingen stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::open);
    }

    @Bean
    Stuurdelegate beginBepalen(Procesmotor motor, Waarnemingen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::bepaalBegin);
    }

    @Bean
    Stuurdelegate waarnemingStarten(Procesmotor motor, Waarnemingen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::start);
    }

    @Bean
    Stuurdelegate eindeBepalen(Procesmotor motor, Waarnemingen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::bepaalEinde);
    }

    @Bean
    Stuurdelegate waarnemingBeeindigen(Procesmotor motor, Waarnemingen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::beeindig);
    }

    @Bean
    Processturing regioOverdrachtvariabelen() {
        return Processturing.van(
                REGIO_OVERDRACHT,
                OVERDRACHT_GAAT_DOOR,
                TWEEDE_PERSOON_NODIG,
                DOORZETTEN_OP,
                HERINNEREN_OP,
                OVERGEDRAGEN);
    }

    @Bean
    Stuurdelegate opschortingPlannen(Procesmotor motor, Opschorten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::plan);
    }

    @Bean
    Stuurdelegate trajectHervatten(Procesmotor motor, Opschorten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::hervat);
    }

    @Bean
    Stuurdelegate sluitenNaVermissing(Procesmotor motor, Opschorten stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::sluit);
    }

    @Bean
    Stuurdelegate vergelijkingVoorbereiden(Procesmotor motor, Gelijkenisalarm stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::begin);
    }

    @Bean
    Stuurdelegate beoordelaarVragen(Procesmotor motor, SamenvoegenBeoordelen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::vraag);
    }

    @Bean
    Stuurdelegate personenSamenvoegen(Procesmotor motor, SamenvoegenBeoordelen stappen) {
        return Stuurdelegate.vanVoorval(motor, stappen::voegSamen);
    }

    @Bean
    Stuurdelegate tweedePersoonBepalen(Procesmotor motor, Overdrachtbespreking stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::bepaalTweedePersoon);
    }

    @Bean
    Stuurdelegate goedkeurderVragen(Procesmotor motor, Overdrachtbespreking stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::vraagVervanger);
    }

    @Bean
    Stuurdelegate overdrachtspakketVersturen(Procesmotor motor, Overdrachtverzending stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::verstuur);
    }

    @Bean
    Stuurdelegate herinneringPlannen(Procesmotor motor, Overdrachtverzending stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::planHerinnering);
    }

    @Bean
    Stuurdelegate verantwoordelijkheidOverdragen(Procesmotor motor, Regioantwoorden stappen) {
        return Stuurdelegate.vanZaak(motor, stappen::draagOver);
    }
}
