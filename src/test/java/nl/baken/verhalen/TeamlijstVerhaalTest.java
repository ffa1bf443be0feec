// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.verhalen.Takenlijsten.COORDINATOR;
import static nl.baken.verhalen.Takenlijsten.LEIDER;
import static nl.baken.verhalen.Takenlijsten.WAARNEMER;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.toegang.Bezoeker;
import nl.baken.toegang.EenTaak;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Zaakteam;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of the team: who has which step of which case until when, and nothing of what it is about. */
@BakenTest
class TeamlijstVerhaalTest {

    @LocalServerPort
    int poort;

    @Autowired
    Verhaal verhaal;

    @Autowired
    Takenlijsten lijsten;

    @Autowired
    Toegang toegang;

    @Autowired
    JdbcClient database;

    @Test
    void deTeamleiderZietWieWelkeStapHeeftEnOpentNietsVanEenCollega() {
        EenTaak.Open taak = lijsten.toegewezen();
        Bezoeker leider = Bezoeker.als(poort, LEIDER);

        String lijst = lijsten.vraag(leider, Lijst.TEAM, "{}").body();
        Map<String, Object> regel = JsonPath.<List<Map<String, Object>>>read(
                        lijst, "$._embedded.task[?(@.id=='" + taak.id() + "')]")
                .get(0);
        assertThat(regel)
                .containsEntry("name", "Eerste veilig contact leggen")
                .containsEntry("description", taak.nummer())
                .containsEntry("assignee", lijsten.wie(COORDINATOR).id())
                .doesNotContainKey("variables");
        assertThat(regel.get("due")).isNotNull();
        assertThat(lijsten.vraag(leider, Lijst.ALLES, "{}").body()).doesNotContain(taak.id());

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
        EenTaak.Open taak = lijsten.toegewezen();
        assertThat(lijsten.in(Lijst.TEAM, WAARNEMER)).isEmpty();
        Bezoeker waarnemer = Bezoeker.als(poort, WAARNEMER);
        assertThat(lijsten.vraag(waarnemer, Lijst.TEAM, "{}").statusCode()).isEqualTo(403);
        String merk = "{\"nameNotEqual\":\"lijst:team\"}";
        assertThat(lijsten.vraag(waarnemer, Lijst.ALLES, merk).body()).doesNotContain(taak.id(), taak.nummer());
        assertThat(waarnemer.get(taak.adres()).body())
                .contains("Deze taak is niet meer open")
                .doesNotContain("collega");
    }

    @Test
    void eindigtDeGrondDanIsDeTaakUitDeLijstVanHetTeam() {
        EenTaak.Open taak = lijsten.toegewezen();
        assertThat(lijsten.in(Lijst.TEAM, LEIDER)).contains(taak.id());
        toegang.beeindig(taak.nummer(), Zaakteam.TEAMLEIDING);
        assertThat(lijsten.in(Lijst.TEAM, LEIDER)).doesNotContain(taak.id());
    }

    /** Tasklist asks for the list again and again; that the leader looks is in the log once an hour. */
    @Test
    void wieDeTeamlijstBekijktStaatInHetLogboek() {
        verhaal.nu("2026-03-04T10:00");
        long vooraf = inzagen();
        lijsten.in(Lijst.TEAM, LEIDER);
        lijsten.in(Lijst.TEAM, LEIDER);
        assertThat(inzagen()).isEqualTo(vooraf + 1);
        verhaal.nu("2026-03-04T11:00:01");
        lijsten.in(Lijst.TEAM, LEIDER);
        assertThat(inzagen()).isEqualTo(vooraf + 2);
    }

    /** The SQL of the lists knows the grounds by their words. */
    @Test
    void deGrondenHetenInDeDatabaseHetzelfde() {
        assertThat(Zaakteam.WAARNEMER).isEqualTo("waarnemer");
        assertThat(Zaakteam.TEAMLEIDING).isEqualTo("teamleiding");
    }

    private long inzagen() {
        return database.sql("select count(*) from logboek.regel where wat = 'takenlijst van het team' and nummer = ?")
                .param(lijsten.wie(LEIDER).id())
                .query(Long.class)
                .single();
    }
}
