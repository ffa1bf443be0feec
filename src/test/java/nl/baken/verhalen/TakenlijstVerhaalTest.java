// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Toegang;
import nl.baken.toegang.Urgentie;
import nl.baken.zaak.Zaakteam;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ready-made lists: a coordinator finds what is red, late or hers; a leader sees who has which step. */
@BakenTest
class TakenlijstVerhaalTest {

    private static final String COORDINATOR = "zorgcoordinator";
    private static final String WAARNEMER = "zorgcoordinator2";
    private static final String LEIDER = "teamleider_zc";
    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenTaak eenTaak;

    @Autowired
    Lijsten lijsten;

    @Autowired
    Takenlijst takenlijst;

    @Autowired
    Toegang toegang;

    @Autowired
    Accounts accounts;

    @Autowired
    TaskService motor;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcClient database;

    @AfterEach
    void klokTerug() {
        verhaal.niemand();
        verhaal.klokTerug();
    }

    @Test
    void codeRoodUitDeIntakeZetDeVolgendeTaakBovenaan() {
        EenTaak.Open rood = naIntake("rood");
        EenTaak.Open oranje = naIntake("oranje");

        assertThat(prioriteit(rood)).isEqualTo(Urgentie.ROOD.prioriteit());
        assertThat(prioriteit(oranje)).isEqualTo(Urgentie.GEWOON.prioriteit());
        assertThat(in(Lijst.ROOD, COORDINATOR)).contains(rood.id()).doesNotContain(oranje.id());
        assertThat(takenlijst.voor(wie(COORDINATOR)).stream()
                        .map(Takenlijst.Regel::taakId)
                        .filter(Set.of(rood.id(), oranje.id())::contains))
                .containsExactly(rood.id(), oranje.id());
    }

    @Test
    void eenAndereCodeVerplaatstWatAlOpenstaat() {
        EenTaak.Open taak = naIntake("groen");
        takenlijst.zetUrgentie(taak.nummer(), Urgentie.ROOD);
        assertThat(in(Lijst.ROOD, COORDINATOR)).contains(taak.id());
        assertThat(prioriteit(taak)).isEqualTo(Urgentie.ROOD.prioriteit());

        takenlijst.zetUrgentie(taak.nummer(), Urgentie.GEWOON);
        assertThat(in(Lijst.ROOD, COORDINATOR)).doesNotContain(taak.id());
        assertThat(prioriteit(taak)).isEqualTo(Urgentie.GEWOON.prioriteit());
    }

    /** Signal on Wednesday 4 March 2026: to be enriched within three working days, so by Monday the 9th. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-08T23:59:59, false, false",
        "2026-03-09T00:00, true, false",
        "2026-03-09T23:59:59, true, false",
        "2026-03-10T00:00, true, true"
    })
    void dezeWeekLooptTotEnMetZondagEnTeLaatBegintNaDeLaatsteSeconde(String nu, boolean dezeWeek, boolean teLaat) {
        verhaal.nu("2026-03-04T10:00");
        EenTaak.Open taak = eenTaak.van("Haarlem");
        verhaal.nu(nu);
        assertThat(in(Lijst.DEZE_WEEK, HAARLEM).contains(taak.id())).isEqualTo(dezeWeek);
        assertThat(in(Lijst.TE_LAAT, HAARLEM).contains(taak.id())).isEqualTo(teLaat);
    }

    @Test
    void watIkWaarneemStaatApart() {
        EenTaak.Open taak = toegewezen();
        assertThat(in(Lijst.WAARNEMING, WAARNEMER)).doesNotContain(taak.id());

        motor.setAssignee(taak.id(), wie(WAARNEMER).id());
        assertThat(in(Lijst.WAARNEMING, WAARNEMER)).contains(taak.id());
        assertThat(in(Lijst.MIJN, WAARNEMER)).contains(taak.id());
        assertThat(in(Lijst.WAARNEMING, COORDINATOR)).doesNotContain(taak.id());
    }

    /** The SQL of the lists knows the grounds by their words. */
    @Test
    void deGrondenHetenInDeDatabaseHetzelfde() {
        assertThat(Zaakteam.WAARNEMER).isEqualTo("waarnemer");
        assertThat(Zaakteam.TEAMLEIDING).isEqualTo("teamleiding");
    }

    @Test
    void deTeamleiderZietWieWelkeStapHeeftEnOpentNietsVanEenCollega() {
        EenTaak.Open taak = toegewezen();
        Bezoeker leider = Bezoeker.als(poort, LEIDER);

        String lijst = lijst(leider, Lijst.TEAM, "{}").body();
        Map<String, Object> regel = JsonPath.<List<Map<String, Object>>>read(
                        lijst, "$._embedded.task[?(@.id=='" + taak.id() + "')]")
                .get(0);
        assertThat(regel)
                .containsEntry("name", "Intake vastleggen")
                .containsEntry("description", taak.nummer())
                .containsEntry("assignee", wie(COORDINATOR).id())
                .doesNotContainKey("variables");
        assertThat(regel.get("due")).isNotNull();
        assertThat(lijst(leider, Lijst.ALLES, "{}").body()).doesNotContain(taak.id());

        for (String deel : List.of("", "/form", "/variables", "/form-variables", "/deployed-form")) {
            HttpResponse<String> antwoord = leider.motor("GET", MOTOR + "/task/" + taak.id() + deel, null);
            assertThat(antwoord.statusCode()).as(deel).isIn(403, 404);
        }
        HttpResponse<String> pagina = leider.get(taak.adres());
        assertThat(pagina.statusCode()).isEqualTo(404);
        assertThat(pagina.body())
                .contains("Deze taak is van een collega")
                .doesNotContain("Veilig contact", "Wat je moet weten", "Opslaan en afronden");
        assertThat(leider.post(taak.adres(), Map.of("taal", "Fictiefs")).statusCode())
                .isEqualTo(409);
        assertThat(leider.post(taak.adres() + "/neem", Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void wieGeenTeamLeidtHeeftGeenTeamlijst() {
        EenTaak.Open taak = toegewezen();
        assertThat(in(Lijst.TEAM, WAARNEMER)).isEmpty();
        Bezoeker waarnemer = Bezoeker.als(poort, WAARNEMER);
        assertThat(lijst(waarnemer, Lijst.TEAM, "{}").statusCode()).isEqualTo(403);
        String merk = "{\"nameNotEqual\":\"lijst:team\"}";
        assertThat(lijst(waarnemer, Lijst.ALLES, merk).body()).doesNotContain(taak.id(), taak.nummer());
        assertThat(waarnemer.get(taak.adres()).body())
                .contains("Deze taak is niet meer open")
                .doesNotContain("collega");
    }

    @Test
    void eindigtDeGrondDanIsDeTaakUitDeLijstVanHetTeam() {
        EenTaak.Open taak = toegewezen();
        assertThat(in(Lijst.TEAM, LEIDER)).contains(taak.id());
        toegang.beeindig(taak.nummer(), Zaakteam.TEAMLEIDING);
        assertThat(in(Lijst.TEAM, LEIDER)).doesNotContain(taak.id());
    }

    /** Tasklist asks for the list again and again; that the leader looks is in the log once an hour. */
    @Test
    void wieDeTeamlijstBekijktStaatInHetLogboek() {
        verhaal.nu("2026-03-04T10:00");
        long vooraf = inzagen();
        in(Lijst.TEAM, LEIDER);
        in(Lijst.TEAM, LEIDER);
        assertThat(inzagen()).isEqualTo(vooraf + 1);
        verhaal.nu("2026-03-04T11:00:01");
        in(Lijst.TEAM, LEIDER);
        assertThat(inzagen()).isEqualTo(vooraf + 2);
    }

    @Test
    void bijDeTaakStaatTotWanneerEnWaarom() {
        verhaal.nu("2026-03-04T10:00");
        EenTaak.Open taak = eenTaak.van("Haarlem");
        assertThat(pagina(HAARLEM, taak))
                .contains("Uiterlijk 09-03-2026 (over 5 dagen)")
                .contains("Signaal verrijken, 3 werkdagen na: signaal toegewezen")
                .contains("Wordt het later: naar de vervanger van de sleutelfunctionaris.")
                .doesNotContain("termijn--te-laat");
        verhaal.nu("2026-03-10T09:00");
        assertThat(pagina(HAARLEM, taak)).contains("Uiterlijk 09-03-2026 (1 dag te laat)", "termijn--te-laat");
    }

    /** Two things to do and then none: after each the page says what comes next. */
    @Test
    void naIedereTaakBiedtDePaginaDeVolgendeAan() {
        String naam = "collega-" + UUID.randomUUID();
        String account = accounts.maak(naam, naam, "hvo-querido", Set.of(Rol.ZORGCOORDINATOR), naam, false);
        try {
            ZaakNummer zaak = eenZaak.zaak();
            verhaal.doet(LEIDER, zaak.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(naam, null));
            EenTaak.Open intake = eenTaak.open(zaak.waarde(), "intake-vastleggen");
            Bezoeker collega = Bezoeker.anoniem(poort);
            collega.meldAan(naam, naam);

            String klaar = rondAf(collega, intake, EenZaak.INTAKE);
            EenTaak.Open zorgplan = eenTaak.open(zaak.waarde(), "zorgplan-vastleggen");
            assertThat(klaar)
                    .contains("Intake vastleggen", zaak.waarde(), "is opgeslagen")
                    .contains("Volgende taak: Zorgplan vastleggen, " + zaak)
                    .contains("href=\"" + zorgplan.adres() + "\"", "autofocus");
            assertThat(rondAf(collega, zorgplan, EenZaak.ZORGPLAN)).contains("Er staat nu niets meer open.");
        } finally {
            eenZaak.collegaWeg(account);
        }
    }

    @Test
    void lijstEnAantalZijnVanIedereLijstHetAntwoordVanDeProjectie() {
        naIntake("rood");
        for (String naam : List.of(COORDINATOR, LEIDER, HAARLEM)) {
            Bezoeker bezoeker = Bezoeker.als(poort, naam);
            Map<Lijst, Long> aantallen = lijsten.aantallen(wie(naam));
            aantallen.forEach((lijst, aantal) -> {
                String antwoord = lijst(bezoeker, lijst, "{}").body();
                assertThat(JsonPath.<Integer>read(antwoord, "$.count").longValue())
                        .as(naam + " " + lijst)
                        .isEqualTo(aantal);
                assertThat(
                                aantal == 0
                                        ? Set.<String>of()
                                        : Set.copyOf(JsonPath.<List<String>>read(antwoord, "$._embedded.task[*].id")))
                        .as(naam + " " + lijst)
                        .isEqualTo(in(lijst, naam));
            });
        }
    }

    private EenTaak.Open toegewezen() {
        ZaakNummer zaak = eenZaak.zaak();
        verhaal.doet(LEIDER, zaak.waarde(), "zorgcoordinator-toewijzen", eenZaak.toewijzing(COORDINATOR, WAARNEMER));
        return eenTaak.open(zaak.waarde(), "intake-vastleggen");
    }

    private EenTaak.Open naIntake(String code) {
        EenTaak.Open intake = toegewezen();
        Map<String, Object> getypt = new HashMap<>(EenZaak.INTAKE);
        getypt.put("veiligheidscode", code);
        verhaal.doet(COORDINATOR, intake.nummer(), "intake-vastleggen", getypt);
        return eenTaak.open(intake.nummer(), "zorgplan-vastleggen");
    }

    private String pagina(String gebruikersnaam, EenTaak.Open taak) {
        return Bezoeker.als(poort, gebruikersnaam).get(taak.adres()).body();
    }

    private static String rondAf(Bezoeker wie, EenTaak.Open taak, Map<String, ?> getypt) {
        wie.get(taak.adres());
        HttpResponse<String> antwoord = wie.post(taak.adres(), getypt);
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private Medewerker wie(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
    }

    private Set<String> in(Lijst lijst, String gebruikersnaam) {
        return lijsten.ids(lijst, wie(gebruikersnaam));
    }

    private int prioriteit(EenTaak.Open taak) {
        return motor.createTaskQuery().taskId(taak.id()).singleResult().getPriority();
    }

    private long inzagen() {
        return database.sql("select count(*) from logboek.regel where wat = 'takenlijst van het team' and nummer = ?")
                .param(wie(LEIDER).id())
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> lijst(Bezoeker wie, Lijst lijst, String uitbreiding) {
        String id = filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
        return wie.motor("POST", MOTOR + "/filter/" + id + "/list?firstResult=0&maxResults=2000", uitbreiding);
    }
}
