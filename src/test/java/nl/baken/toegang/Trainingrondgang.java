// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.verhalen.Verhaal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** P11: types marks about those who are trained and who train them, and in the plan of a year up to its last task. */
@Component
class Trainingrondgang {

    private static final String SCHRIJVER = "beleidsmedewerker";
    private static final String BEHEER = "formulieren/beheer/";

    /** Longest name of an organisation. */
    private static final int NAAM = 100;

    private final Rondgang rondgang;
    private final Rapportrondgang rapporten;
    private final Verhaal verhaal;
    private final JdbcClient database;

    Trainingrondgang(Rondgang rondgang, Rapportrondgang rapporten, Verhaal verhaal, JdbcClient database) {
        this.rondgang = rondgang;
        this.rapporten = rapporten;
        this.verhaal = verhaal;
        this.database = database;
    }

    void loop(Proefgang gang) {
        // The walks before this one took years, and a year has one plan.
        verhaal.nu("2026-03-02T09:00");
        rondgang.vergeetIedereen();
        String merk = gang.wat().merk();
        String organisatie = gang.wat().tekst(NAAM);
        gang.wat()
                .kies("doelgroep-bewaren.organisatie", organisatie)
                .kies("doelgroep-bewaren.gemeente", "Haarlem")
                .kies("doelgroep-bewaren.functie", "wijkteam")
                .kies("doelgroep-bewaren.aantal", "10")
                .kies("doelgroep-bewaren.account", "")
                .kies("trainer-bewaren.mail", merk + "@haarlem.example")
                .kies("sessie-plannen.datum", Datuminvoer.toon(verhaal.vandaag().plusDays(7)))
                .kies("sessie-plannen.begin", "9:00")
                .kies("sessie-plannen.einde", "12:00")
                .kies("sessie-plannen.deelnemers", merk + " Fictief; " + merk + "-2@haarlem.example; wijkteam");
        post(gang, "/trainingen/doelgroepen/nieuw", "doelgroep-bewaren");
        post(gang, "/trainingen/trainers", "trainer-bewaren");
        sessie(gang, organisatie);
        plan(gang);
    }

    private void sessie(Proefgang gang, String organisatie) {
        long id = database.sql("select id from training.organisatie where naam = ?")
                .param(organisatie)
                .query(Long.class)
                .single();
        HttpResponse<String> antwoord = gang.als(SCHRIJVER)
                .post("/trainingen/nieuw", Map.of("organisatie", Long.toString(id), "soort", "klassikaal"));
        assertThat(antwoord.statusCode()).as(Rondgang.fouten(antwoord)).isEqualTo(302);
        String adres = Bezoeker.locatie(antwoord);
        gang.alles(adres.substring(adres.lastIndexOf('/') + 1));
        HttpResponse<String> blad = gang.als(SCHRIJVER).get(adres);
        assertThat(blad.body()).as("de lijst").contains(gang.wat().merk());
        Rondgang.nietInAdressen(blad, gang.wat().merk());
        gang.als(SCHRIJVER).get("/trainingen/sessies/" + gang.wat().merk());
    }

    /** Of the year after the last plan, so that each walk has one. */
    private void plan(Proefgang gang) {
        int jaar = verhaal.vandaag().getYear() + (gang.wat().isLang() ? 1 : 0);
        HttpResponse<String> begonnen =
                gang.als(SCHRIJVER).post("/trainingen/plan", Map.of("jaar", Integer.toString(jaar)));
        assertThat(begonnen.statusCode()).as(Rondgang.fouten(begonnen)).isEqualTo(302);
        String nummer = database.sql("select nummer from training.plan where jaar = ?")
                .param(jaar)
                .query(String.class)
                .single();
        gang.alles(nummer);
        rapporten.antwoord(gang, "manager", nummer, "akkoord");
        gang.alles(nummer, (int) ChronoUnit.DAYS.between(
                verhaal.vandaag(),
                verhaal.vandaag().withYear(jaar).withMonth(10).withDayOfMonth(3)));
    }

    private void post(Proefgang gang, String adres, String formulier) {
        Bezoeker schrijver = gang.als(SCHRIJVER);
        Rondgang.nietInAdressen(schrijver.get(adres), gang.wat().merk());
        HttpResponse<String> antwoord =
                schrijver.post(adres, rondgang.invullingUit(BEHEER + formulier + ".form", gang.wat()));
        Rondgang.nietInAdressen(antwoord, gang.wat().merk());
        assertThat(antwoord.statusCode())
                .as(formulier + Rondgang.fouten(antwoord))
                .isEqualTo(302);
    }
}
