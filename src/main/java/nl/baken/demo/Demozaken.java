// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Welzijn;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Plays the first weeks of a small region at the first start, so that every role finds something to do. All people
 * are visibly fictional; all dates count back from the day of the first start.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "baken.demo.zaken", havingValue = "true", matchIfMissing = true)
@Order(100)
class Demozaken implements ApplicationRunner {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";
    private static final String ALKMAAR = "sleutelfunctionaris_alkmaar";
    private static final List<String> GROEN = List.of("geen");

    private final Speler speler;
    private final Demosignalen signalen;
    private final Demomeldingen meldingen;
    private final Demozaakbegin begin;
    private final Demozorg zorg;
    private final Demoplekken plekken;
    private final Demosporen sporen;
    private final Demovoorvallen voorvallen;
    private final Demoregels regels;
    private final Democontract contract;
    private final Demotrainingen trainingen;
    private final JdbcClient database;

    Demozaken(
            Speler speler,
            Demosignalen signalen,
            Demomeldingen meldingen,
            Demozaakbegin begin,
            Demozorg zorg,
            Demoplekken plekken,
            Demosporen sporen,
            Demovoorvallen voorvallen,
            Demoregels regels,
            Democontract contract,
            Demotrainingen trainingen,
            JdbcClient database) {
        this.speler = speler;
        this.signalen = signalen;
        this.meldingen = meldingen;
        this.begin = begin;
        this.zorg = zorg;
        this.plekken = plekken;
        this.sporen = sporen;
        this.voorvallen = voorvallen;
        this.regels = regels;
        this.contract = contract;
        this.trainingen = trainingen;
        this.database = database;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (database.sql("select count(*) from signaal.signaal")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        try {
            contract.alles();
            trainingen.alles();
            plekken.bord();
            nazorgZaak();
            afgeslotenZaak();
            wachtOpHandtekening();
            zaakMetSporen();
            oranjeZaakInBegeleiding();
            rodeZaakInBegeleiding();
            voorvallen.zaakNaarAndereRegio();
            voorvallen.ingetrokkenToestemming();
            voorvallen.zaakVanEenAfwezige();
            zaakZonderCoordinator();
            voorvallen.zelfdePersoon(zaakInIntake());
            regels.stelVoor();
            meldingen.alles();
        } finally {
            speler.weerNu();
        }
    }

    private void afgeslotenZaak() {
        speler.dagenGeleden(60, 9);
        ZaakNummer zaak = begin.zaak(HAARLEM, "Haarlem", "Fien Fictief");
        speler.dagenGeleden(58, 10);
        zorg.intake(zaak, GROEN, List.of("comensha"));
        speler.dagenGeleden(55, 10);
        zorg.plan(zaak);
        speler.dagenGeleden(51, 10);
        zorg.contact(zaak, Welzijn.GOED);
        speler.dagenGeleden(45, 9);
        zorg.afsluiten(zaak);
        speler.dagenGeleden(44, 9);
        zorg.teken(zaak);
    }

    private void nazorgZaak() {
        speler.dagenGeleden(120, 9);
        ZaakNummer zaak = begin.zaak(ZAANSTAD, "Zaanstad", "Nora Nergens");
        speler.dagenGeleden(118, 10);
        zorg.intake(zaak, GROEN, List.of("comensha", "nazorg"));
        zorg.plan(zaak);
        speler.dagenGeleden(92, 10);
        zorg.afsluiten(zaak);
        speler.dagenGeleden(89, 10);
        zorg.teken(zaak);
    }

    private void wachtOpHandtekening() {
        speler.dagenGeleden(27, 9);
        ZaakNummer zaak = begin.zaak(ALKMAAR, "Alkmaar", "Otto Onbestaand");
        speler.dagenGeleden(26, 10);
        zorg.intake(zaak, GROEN, List.of("comensha", "nazorg"));
        speler.dagenGeleden(21, 10);
        zorg.plan(zaak);
        zorg.contactElkeWeek(zaak, 20, 13, 6);
        speler.dagenGeleden(2, 15);
        zorg.afsluiten(zaak);
    }

    /** Red, and the last contact was three days ago: the deadline has just passed, and the address leaked yesterday, so another place is needed. */
    private void rodeZaakInBegeleiding() {
        speler.dagenGeleden(18, 9);
        ZaakNummer zaak = begin.zaak(HAARLEM, "Haarlem", "Rosa Romanfiguur");
        speler.dagenGeleden(17, 11);
        zorg.intake(zaak, List.of("actief_gezocht", "bedreiging"), List.of("comensha", "avim", "opvang"));
        zorg.contactElkeWeek(zaak, 15, 13, 11, 9, 7, 5, 3);
        speler.dagenGeleden(1, 14);
        voorvallen.incident(zaak);
        speler.dagenGeleden(1, 15);
        plekken.zoekt(zaak);
    }

    /** Orange, with a plan and contact due today. */
    private void oranjeZaakInBegeleiding() {
        speler.dagenGeleden(24, 9);
        ZaakNummer zaak = begin.zaak(ALKMAAR, "Alkmaar", "Dora Denkbeeld");
        speler.dagenGeleden(23, 11);
        zorg.intake(zaak, "Alkmaar", List.of("schuldbinding"), List.of("comensha", "ggz", "nazorg"));
        zorg.plan(zaak);
        speler.dagenGeleden(22, 10);
        plekken.verblijft(zaak);
        zorg.contactElkeWeek(zaak, 21, 14, 7);
    }

    /** The reflection period ends in twelve days, and the ggz has not had an intake yet. */
    private void zaakMetSporen() {
        int begonnen = Demosporen.bedenktijdBegonnen(LocalDate.now(VerzetbareKlok.AMSTERDAM));
        speler.dagenGeleden(begonnen + 2, 9);
        ZaakNummer zaak = begin.zaak(HAARLEM, "Haarlem", "Mira Mythe");
        speler.dagenGeleden(begonnen + 1, 11);
        zorg.intake(zaak, List.of("bedreiging"), List.of("comensha", "avim", "ggz", "nazorg"));
        zorg.plan(zaak);
        speler.dagenGeleden(begonnen, 11);
        sporen.bedenktijd(zaak);
        sporen.ggz(zaak);
        for (int dagen = begonnen - 6; dagen > 0; dagen -= 7) {
            speler.dagenGeleden(dagen, 10);
            speler.timers();
            zorg.evalueerAlsHetTijdIs(zaak);
            zorg.contact(zaak, dagen % 2 == 0 ? Welzijn.MATIG : Welzijn.GOED);
        }
    }

    private ZaakNummer zaakInIntake() {
        speler.dagenGeleden(3, 9);
        ZaakNummer zaak = begin.zaak(ZAANSTAD, "Zaanstad", "Vera Verzonnen");
        speler.dagenGeleden(2, 10);
        zorg.eersteContact(zaak);
        return zaak;
    }

    private void zaakZonderCoordinator() {
        speler.dagenGeleden(1, 14);
        signalen.gegrond(ALKMAAR, "Alkmaar", "Bas Bedacht");
    }
}
