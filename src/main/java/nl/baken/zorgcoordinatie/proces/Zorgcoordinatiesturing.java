// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.proces;

import static nl.baken.gedeeld.taak.Taakgegevens.VOORVAL;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AFGESLOTEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AKKOORD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.AL_TOEGEWEZEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.CONTACT_TE_LAAT_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.DOORZETTEN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EERSTE_KEER;
import static nl.baken.zorgcoordinatie.Sturingswoorden.EVALUATIE_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.HERINNEREN_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.IN_NAZORG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_AFGESPROKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.NAZORG_OP;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OPGESCHORT_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_GAAT_DOOR;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERDRACHT_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.OVERGEDRAGEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.REGISTRATIE_BIJWERKEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.SAMENVOEGEN_VOORGESTELD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TERUGGEKEERD;
import static nl.baken.zorgcoordinatie.Sturingswoorden.TWEEDE_PERSOON_NODIG;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_BEGONNEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_TOT;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VAN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VERVALLEN;
import static nl.baken.zorgcoordinatie.Sturingswoorden.WAARNEMING_VOORBIJ;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.proces.Procesmotor;
import nl.baken.gedeeld.proces.Stuurdelegate;
import nl.baken.gedeeld.taak.Processturing;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zorgcoordinatie.Contactplanning;
import nl.baken.zorgcoordinatie.Evalueren;
import nl.baken.zorgcoordinatie.Gelijkenisalarm;
import nl.baken.zorgcoordinatie.Handtekening;
import nl.baken.zorgcoordinatie.Intake;
import nl.baken.zorgcoordinatie.Nazorg;
import nl.baken.zorgcoordinatie.Opschorten;
import nl.baken.zorgcoordinatie.Overdrachtbespreking;
import nl.baken.zorgcoordinatie.Overdrachtverzending;
import nl.baken.zorgcoordinatie.Regioantwoorden;
import nl.baken.zorgcoordinatie.SamenvoegenBeoordelen;
import nl.baken.zorgcoordinatie.Sluiten;
import nl.baken.zorgcoordinatie.Sporenbegin;
import nl.baken.zorgcoordinatie.Toewijzing;
import nl.baken.zorgcoordinatie.Waarnemingen;
import nl.baken.zorgcoordinatie.Zorgproces;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Binds the models of {@code processes/zorgcoordinatie} to the domain: one bean per step, named as the step. */
@Configuration(proxyBeanMethods = false)
class Zorgcoordinatiesturing {

    private static final String ZORGCOORDINATIE = "zorgcoordinatie";
    private static final String BEGELEIDING = "begeleiding";
    private static final String OPSCHORTING = "opschorting";
    private static final String AFSLUITING = "afsluiting";
    private static final String NAZORG = "nazorg";
    private static final String VOORVALLEN = "voorvallen";
    private static final String REGIO_OVERDRACHT = "regio-overdracht";

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
    Processturing voorvallenvariabelen() {
        return Processturing.van(VOORVALLEN);
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
    Processturing opschortingvariabelen() {
        return Processturing.van(OPSCHORTING, OPGESCHORT_TOT, TERUGGEKEERD, EERSTE_KEER);
    }

    @Bean
    Processturing dubbelePersoonvariabelen() {
        return Processturing.van("dubbele-persoon", VOORVAL, SAMENVOEGEN_VOORGESTELD, DOORZETTEN_OP, AKKOORD);
    }

    @Bean
    Processturing nazorgvariabelen() {
        return Processturing.van(NAZORG, NAZORG_OP, NAZORG_GAAT_DOOR);
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

    @Component
    static class Motor implements Zorgproces {

        private final Procesmotor motor;

        Motor(Procesmotor motor) {
            this.motor = motor;
        }

        @Override
        public void start(ZaakNummer nummer) {
            hervat(nummer, Zaakstatus.NIEUW, true, false);
        }

        @Override
        public void hervat(ZaakNummer nummer, Zaakstatus status, boolean intake, boolean nazorg) {
            Sturing waar = Sturing.met(AL_TOEGEWEZEN, status.isInBehandeling())
                    .en(IN_NAZORG, status == Zaakstatus.NAZORG)
                    .en(NAZORG_AFGESPROKEN, nazorg)
                    .en(EERSTE_KEER, intake);
            motor.start("zaak.starten", ZORGCOORDINATIE, nummer.waarde(), waar);
        }

        @Override
        public void meldOverlijden(ZaakNummer nummer) {
            motor.meld("overlijden.melden", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void trekOverlijdenIn(ZaakNummer nummer) {
            motor.meld("overlijden.intrekken", "overlijden", nummer.waarde(), Sturing.geen());
        }

        @Override
        public void stopMeerderjarigheid(ZaakNummer nummer) {
            motor.meld("verjaardag.gewijzigd", "meerderjarigheid", nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean startAfsluiting(ZaakNummer nummer) {
            return motor.meld("afsluiting.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen()) > 0;
        }

        @Override
        public void stopTraject(ZaakNummer nummer) {
            motor.meld("sporen.stoppen", "sporen", nummer.waarde(), Sturing.geen());
            motor.meld("traject.stoppen", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void schortOp(ZaakNummer nummer) {
            stopAfsluiting(nummer);
            motor.meld("mob.bevestigd", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void hervat(ZaakNummer nummer) {
            motor.meld("opschorting.eindigen", OPSCHORTING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void herplanOpschorting(ZaakNummer nummer) {
            motor.meld("opschorting.herplannen", OPSCHORTING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean startSpoor(ZaakNummer nummer, Spoor spoor) {
            return motor.meld(spoor.proces() + ".starten", "sporen", nummer.waarde(), Sturing.geen()) > 0;
        }

        @Override
        public boolean startVoorval(ZaakNummer nummer, Voorval voorval) {
            return motor.meld(voorval.proces() + ".starten", VOORVALLEN, nummer.waarde(), Sturing.geen()) > 0;
        }

        @Override
        public void stopVoorvallen(ZaakNummer nummer) {
            motor.meld("voorvallen.stoppen", VOORVALLEN, nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean herzieWaarneming(ZaakNummer nummer, long waarneming) {
            return motor.meldVoorval("waarneming.herzien", nummer.waarde(), waarneming) > 0;
        }

        @Override
        public void herplanContact(ZaakNummer nummer) {
            motor.meld("contact.herplannen", BEGELEIDING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void herplanEvaluatie(ZaakNummer nummer) {
            motor.meld("evaluatie.herplannen", BEGELEIDING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void vraagHerijking(ZaakNummer nummer) {
            motor.meld("veiligheid.herijken", BEGELEIDING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void herijkt(ZaakNummer nummer) {
            motor.meld("veiligheid.gescreend", BEGELEIDING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void stopNazorg(ZaakNummer nummer) {
            motor.meld("nazorg.stoppen", NAZORG, nummer.waarde(), Sturing.geen());
        }

        @Override
        public boolean startRegioOverdracht(ZaakNummer nummer) {
            return motor.meld("regio-overdracht.starten", ZORGCOORDINATIE, nummer.waarde(), Sturing.geen()) > 0;
        }

        @Override
        public boolean regioAntwoordt(ZaakNummer nummer, boolean overgedragen) {
            return motor.meld(
                            "regio.antwoordt",
                            REGIO_OVERDRACHT,
                            nummer.waarde(),
                            Sturing.met(OVERGEDRAGEN, overgedragen))
                    > 0;
        }

        @Override
        public void stopAfsluiting(ZaakNummer nummer) {
            motor.meld("afsluiting.stoppen", AFSLUITING, nummer.waarde(), Sturing.geen());
        }

        @Override
        public void stopRegioOverdracht(ZaakNummer nummer) {
            motor.meld("overdracht.stoppen", REGIO_OVERDRACHT, nummer.waarde(), Sturing.met(OVERGEDRAGEN, false));
        }

        @Override
        public void bied(ZaakNummer nummer, String taak) {
            motor.bied(nummer.waarde(), taak);
        }
    }
}
