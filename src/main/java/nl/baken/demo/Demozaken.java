// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.signaal.Indicator;
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
    private final Demozorg zorg;
    private final Demoplekken plekken;
    private final Demosporen sporen;
    private final JdbcClient database;

    Demozaken(
            Speler speler,
            Demosignalen signalen,
            Demozorg zorg,
            Demoplekken plekken,
            Demosporen sporen,
            JdbcClient database) {
        this.speler = speler;
        this.signalen = signalen;
        this.zorg = zorg;
        this.plekken = plekken;
        this.sporen = sporen;
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
            plekken.bord();
            nazorgZaak();
            afgeslotenZaak();
            wachtOpHandtekening();
            zaakMetSporen();
            oranjeZaakInBegeleiding();
            rodeZaakInBegeleiding();
            zaakZonderCoordinator();
            zaakInIntake();
            antwoordVoorDeMelder();
            partnerZwijgtTeLang();
            wachtOpPartner();
            overDrieDagen();
            vanMorgen();
        } finally {
            speler.weerNu();
        }
    }

    private void afgeslotenZaak() {
        speler.dagenGeleden(60, 9);
        ZaakNummer zaak = zaak(HAARLEM, "Haarlem", "Fien Fictief");
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
        ZaakNummer zaak = zaak(ZAANSTAD, "Zaanstad", "Nora Nergens");
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
        ZaakNummer zaak = zaak(ALKMAAR, "Alkmaar", "Otto Onbestaand");
        speler.dagenGeleden(26, 10);
        zorg.intake(zaak, GROEN, List.of("comensha", "nazorg"));
        speler.dagenGeleden(21, 10);
        zorg.plan(zaak);
        contactElkeWeek(zaak, 20, 13, 6);
        speler.dagenGeleden(2, 15);
        zorg.afsluiten(zaak);
    }

    /** Red, and the last contact was three days ago: the deadline has just passed. */
    private void rodeZaakInBegeleiding() {
        speler.dagenGeleden(18, 9);
        ZaakNummer zaak = zaak(HAARLEM, "Haarlem", "Rosa Romanfiguur");
        speler.dagenGeleden(17, 11);
        zorg.intake(zaak, List.of("actief_gezocht", "bedreiging"), List.of("comensha", "avim", "opvang"));
        contactElkeWeek(zaak, 15, 13, 11, 9, 7, 5, 3);
    }

    /** Orange, with a plan and contact due today. */
    private void oranjeZaakInBegeleiding() {
        speler.dagenGeleden(24, 9);
        ZaakNummer zaak = zaak(ALKMAAR, "Alkmaar", "Dora Denkbeeld");
        speler.dagenGeleden(23, 11);
        zorg.intake(zaak, "Alkmaar", List.of("schuldbinding"), List.of("comensha", "ggz", "nazorg"));
        zorg.plan(zaak);
        speler.dagenGeleden(22, 10);
        plekken.verblijft(zaak);
        contactElkeWeek(zaak, 21, 14, 7);
    }

    /** The reflection period ends in twelve days, and the ggz has not had an intake yet. */
    private void zaakMetSporen() {
        int begonnen = Demosporen.bedenktijdBegonnen(LocalDate.now(VerzetbareKlok.AMSTERDAM));
        speler.dagenGeleden(begonnen + 2, 9);
        ZaakNummer zaak = zaak(HAARLEM, "Haarlem", "Mira Mythe");
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

    private void contactElkeWeek(ZaakNummer zaak, int... dagenGeleden) {
        for (int dagen : dagenGeleden) {
            speler.dagenGeleden(dagen, 11);
            zorg.contact(zaak, dagen % 2 == 0 ? Welzijn.MATIG : Welzijn.GOED);
        }
    }

    private void zaakInIntake() {
        speler.dagenGeleden(3, 9);
        ZaakNummer zaak = zaak(ZAANSTAD, "Zaanstad", "Vera Verzonnen");
        speler.dagenGeleden(2, 10);
        zorg.eersteContact(zaak);
    }

    private void zaakZonderCoordinator() {
        speler.dagenGeleden(1, 14);
        signalen.gegrond(ALKMAAR, "Alkmaar", "Bas Bedacht");
    }

    private void antwoordVoorDeMelder() {
        speler.dagenGeleden(6, 9);
        SignaalNummer nummer = signalen.meld(
                "Haarlem",
                "Drie mannen delen één kamer boven een zaak.",
                List.of(Indicator.I1_ZELFDE_BAAS, Indicator.I5_VEEL_INGESCHREVEN));
        speler.dagenGeleden(5, 10);
        signalen.verrijk(HAARLEM, nummer, List.of("i1_zelfde_baas", "i5_veel_ingeschreven"));
        speler.dagenGeleden(4, 10);
        signalen.duid(HAARLEM, nummer, "twijfel", List.of(), "doorgegeven");
    }

    private void partnerZwijgtTeLang() {
        SignaalNummer nummer = gemeldBijPartner(45);
        speler.dagenGeleden(27, 9);
        speler.timers();
        speler.doet(
                ZAANSTAD,
                nummer.waarde(),
                "ketenpartner-herinneren",
                Map.of("kanaal", "telefoon", "herinnerdOp", speler.vandaag()));
        speler.dagenGeleden(2, 9);
        speler.timers();
    }

    private void wachtOpPartner() {
        gemeldBijPartner(24);
        speler.dagenGeleden(1, 9);
        speler.timers();
    }

    private SignaalNummer gemeldBijPartner(int dagenGeleden) {
        speler.dagenGeleden(dagenGeleden, 9);
        SignaalNummer nummer = signalen.meld(
                "Zaanstad",
                "Vrouw betaalt de huur van drie anderen.",
                List.of(Indicator.I1_SCHULD, Indicator.I5_ZELFDE_HELPER));
        speler.dagenGeleden(dagenGeleden - 2, 10);
        signalen.verrijk(ZAANSTAD, nummer, List.of("i1_schuld", "i5_zelfde_helper"));
        speler.dagenGeleden(dagenGeleden - 3, 10);
        signalen.duid(ZAANSTAD, nummer, "twijfel", List.of(), "doorgegeven");
        signalen.verstuurAlles(ZAANSTAD, nummer);
        return nummer;
    }

    private void overDrieDagen() {
        speler.dagenGeleden(2, 9);
        SignaalNummer nummer = signalen.meld(
                "Haarlem",
                "Jongen van een jaar of zeventien met veel geld op school.",
                List.of(Indicator.I6_GELD_OF_SPULLEN));
        speler.dagenGeleden(1, 10);
        signalen.verrijk(HAARLEM, nummer, List.of("i6_geld_of_spullen"));
    }

    private void vanMorgen() {
        speler.dagenGeleden(0, 8);
        signalen.meld(
                "Haarlem",
                "Schoonmaker krijgt al weken geen loon en slaapt op het werk.",
                List.of(Indicator.I3_ONDERBETAALD, Indicator.I3_SLAAPT_OP_WERK));
    }

    /** A founded signal that became a case with a coordinator. */
    private ZaakNummer zaak(String sleutelfunctionaris, String gemeente, String naam) {
        SignaalNummer signaal = signalen.gegrond(sleutelfunctionaris, gemeente, naam);
        ZaakNummer zaak = new ZaakNummer(database.sql("select nummer from zaak.zaak where signaal = ?")
                .param(signaal.waarde())
                .query(String.class)
                .single());
        String coordinator = database.sql("select id from toegang.account where gebruikersnaam = 'zorgcoordinator'")
                .query(String.class)
                .single();
        speler.doet(
                "teamleider_zc",
                zaak.waarde(),
                "zorgcoordinator-toewijzen",
                Map.of("coordinator", coordinator, "reden", "Demo: één coördinator met zaken in elke fase."));
        return zaak;
    }
}
