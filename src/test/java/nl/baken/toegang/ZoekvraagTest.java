// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.toegang.Verklikker.UITDRUKKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** CVE-2026-109432: no expression of anybody is evaluated in a search, plain, in an or-query or through a filter. */
@BakenTest
class ZoekvraagTest {

    private static final String GEWEIGERD = "Uitdrukkingen in een zoekvraag zijn niet toegestaan.";

    @LocalServerPort
    private int poort;

    @Autowired
    private TaskService taken;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identiteit;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EenTaak taak;

    @Autowired
    private Verklikker verklikker;

    private int vooraf;

    @BeforeEach
    void onthoudDeStand() {
        vooraf = verklikker.keer();
    }

    @AfterEach
    void nietsIsUitgerekend() {
        identiteit.clearAuthentication();
        assertThat(verklikker.keer()).isEqualTo(vooraf);
    }

    static Stream<UnaryOperator<TaskQuery>> vragen() {
        return Stream.of(
                vraag -> vraag.taskAssigneeExpression(UITDRUKKING),
                vraag -> vraag.taskAssigneeExpression("${currentUser()}"),
                vraag -> vraag.dueAfterExpression(UITDRUKKING),
                vraag -> vraag.or().taskAssigneeExpression(UITDRUKKING).endOr(),
                vraag -> vraag.or().dueAfterExpression(UITDRUKKING).endOr(),
                vraag -> vraag.or()
                        .taskName("x")
                        .endOr()
                        .or()
                        .taskCandidateGroupExpression(UITDRUKKING)
                        .endOr(),
                vraag -> vraag.taskUnassigned()
                        .or()
                        .processInstanceBusinessKeyExpression(UITDRUKKING)
                        .endOr());
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void eenUitdrukkingInEenZoekvraagWordtGeweigerd(UnaryOperator<TaskQuery> vraag) {
        for (String wie : List.of("", "sleutelfunctionaris_haarlem")) {
            word(wie);
            TaskQuery zoek = vraag.apply(taken.createTaskQuery());
            assertThatThrownBy(zoek::list).as("lijst van '%s'", wie).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(zoek::count).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> zoek.listPage(0, 1)).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(zoek::singleResult).isInstanceOf(BadUserRequestException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void ookNietAlsUitbreidingVanEenFilter(UnaryOperator<TaskQuery> vraag) {
        String filter = filter(Lijst.ALLES.omschrijving());
        for (String wie : List.of("", "sleutelfunctionaris_haarlem")) {
            word(wie);
            TaskQuery uitbreiding = vraag.apply(taken.createTaskQuery());
            assertThatThrownBy(() -> filters.list(filter, uitbreiding)).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> filters.count(filter, uitbreiding)).isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> filters.listPage(filter, uitbreiding, 0, 1))
                    .isInstanceOf(BadUserRequestException.class);
            assertThatThrownBy(() -> filters.singleResult(filter, uitbreiding))
                    .isInstanceOf(BadUserRequestException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("vragen")
    void ookNietUitEenBewaardFilter(UnaryOperator<TaskQuery> vraag) {
        Filter vreemd = filters.newTaskFilter("vreemd filter");
        vreemd.setQuery(vraag.apply(taken.createTaskQuery()));
        filters.saveFilter(vreemd);
        try {
            assertThatThrownBy(() -> filters.list(vreemd.getId())).hasMessageContaining(GEWEIGERD);
            assertThatThrownBy(() -> filters.count(vreemd.getId())).hasMessageContaining(GEWEIGERD);
        } finally {
            filters.deleteFilter(vreemd.getId());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"dueAfterExpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"name\":\"x\"},{\"candidateGroupExpression\":\"%s\"}]}"
            })
    void ookNietVanafTasklist(String inhoud) {
        Bezoeker bezoeker = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
        String lijst = MOTOR + "/filter/" + filter(Lijst.ALLES.omschrijving()) + "/list";
        HttpResponse<String> antwoord =
                bezoeker.motor("POST", lijst + "?firstResult=0&maxResults=15", inhoud.formatted(UITDRUKKING));
        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.body()).contains(GEWEIGERD);
        String los = MOTOR + "/task?maxResults=1&assigneeExpression="
                + URLEncoder.encode(UITDRUKKING, StandardCharsets.UTF_8);
        assertThat(bezoeker.motor("GET", los, null).statusCode()).isEqualTo(400);
    }

    @Test
    void hetFilterMijnTakenGeeftPreciesDieVanMij() {
        Bezoeker bezoeker = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
        EenTaak.Open genomen = taak.van("Haarlem");
        EenTaak.Open aangeboden = taak.van("Haarlem");
        bezoeker.post(genomen.adres() + "/neem", Map.of());

        String lijst = MOTOR + "/filter/" + filter(Lijst.MIJN.omschrijving()) + "/list?firstResult=0&maxResults=2000";
        HttpResponse<String> antwoord = bezoeker.motor("POST", lijst, "{}");
        assertThat(antwoord.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(antwoord.body(), "$._embedded.task[*].id"))
                .contains(genomen.id())
                .doesNotContain(aangeboden.id());
    }

    @Test
    void filtersMakenOfWijzigenKanNiemand() {
        String id = filter(Lijst.MIJN.omschrijving());
        Bezoeker bezoeker = Bezoeker.als(poort, "technisch_beheerder");
        String nieuw = "{\"resourceType\":\"Task\",\"name\":\"van mij\",\"query\":{},\"properties\":{}}";
        assertThat(bezoeker.motor("POST", MOTOR + "/filter/create", nieuw).statusCode())
                .isEqualTo(404);
        assertThat(bezoeker.motor("PUT", MOTOR + "/filter/" + id, nieuw).statusCode())
                .isEqualTo(404);
        assertThat(bezoeker.motor("DELETE", MOTOR + "/filter/" + id, null).statusCode())
                .isEqualTo(404);

        word("technisch_beheerder");
        assertThatThrownBy(() -> filters.saveFilter(filters.newTaskFilter("van mij")))
                .isInstanceOf(BadUserRequestException.class);
        assertThatThrownBy(() -> filters.deleteFilter(id)).isInstanceOf(BadUserRequestException.class);
        identiteit.clearAuthentication();
        assertThat(filters.createFilterQuery().list())
                .extracting(Filter::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Lijst.values()).map(Lijst::omschrijving).toList());
        assertThat(filters.createFilterQuery().list())
                .as("uitdrukkingen in onze eigen filters")
                .allMatch(filter ->
                        ((TaskQueryImpl) filter.getQuery()).getExpressions().isEmpty());
    }

    private String filter(String naam) {
        return filters.createTaskFilterQuery().filterName(naam).singleResult().getId();
    }

    /** As the webapps' own filter does for a signed-in person; an empty name is a call of Baken itself. */
    private void word(String gebruikersnaam) {
        if (gebruikersnaam.isEmpty()) {
            identiteit.clearAuthentication();
        } else {
            var account = accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow();
            identiteit.setAuthentication(
                    account.id(),
                    account.rollen().stream().map(rol -> rol.code()).toList());
        }
    }
}
