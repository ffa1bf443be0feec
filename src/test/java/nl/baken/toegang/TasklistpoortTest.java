// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Of the webapps only Tasklist exists, read and claim only; CVE-2026-77226 (set-up) stays closed, tricks included. */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class TasklistpoortTest {

    private static final String NIEUW_BEHEERDER =
            """
            {"profile":{"id":"indringer","firstName":"In","lastName":"Dringer"},\
            "credentials":{"password":"indringer"}}""";

    @LocalServerPort
    private int poort;

    private Bezoeker medewerker;

    @BeforeAll
    void meldAan() {
        medewerker = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
    }

    static Stream<String> inrichten() {
        return Stream.of(
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/engine/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/app/admin/default/setup",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/cockpit/default/setup",
                "/camunda/app/welcome/default/setup",
                "/camunda/app/tasklist/default/setup",
                "/camunda/app/tasklist/default/setup/",
                "/camunda/app/tasklist/engine/setup");
    }

    static Stream<String> bestaatNiet() {
        return Stream.of(
                "/camunda/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/welcome/default/",
                "/camunda/app/",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics",
                "/camunda/api/admin/auth/user/default/login/welcome",
                "/camunda/api/engine/",
                "/camunda/api/engine/engine/",
                MOTOR + "/authorization",
                MOTOR + "/deployment",
                MOTOR + "/history/task",
                MOTOR + "/history/variable-instance",
                MOTOR + "/job",
                MOTOR + "/process-instance",
                MOTOR + "/user",
                MOTOR + "/group",
                MOTOR + "/variable-instance",
                MOTOR + "/telemetry/configuration",
                MOTOR + "/version",
                "/engine-rest",
                "/engine-rest/",
                "/engine-rest/task",
                "/h2-console",
                "/actuator",
                "/actuator/health",
                "/actuator/env");
    }

    /** Ways of writing an address that a filter may read differently from the servlet behind it. */
    static Stream<String> omwegen() {
        return Stream.of(
                "/camunda/app/tasklist/..;/..;/api/admin/setup/default/user/create",
                "/camunda/app/tasklist/../../api/admin/setup/default/user/create",
                "/camunda/app/tasklist/%2e%2e/%2e%2e/api/admin/setup/default/user/create",
                "/camunda/app/tasklist/..%2f..%2fapi/admin/setup/default/user/create",
                "/camunda/app/tasklist/%252e%252e/%252e%252e/api/admin/setup/default/user/create",
                "/camunda/app/tasklist/..%5c..%5capi/admin/setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "//camunda/api/admin/setup/default/user/create",
                "/camunda/api//admin/setup/default/user/create",
                "/camunda/api/admin;x=1/setup/default/user/create",
                "/camunda;x=1/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create;x=1",
                "/camunda/api/%61dmin/%73etup/default/user/create",
                "/camunda/./api/admin/setup/default/user/create",
                "/CAMUNDA/API/ADMIN/SETUP/DEFAULT/USER/CREATE",
                "/camunda/api/Admin/setup/default/user/create",
                "/inloggen/..;/camunda/api/admin/setup/default/user/create",
                "/css/..;/camunda/api/admin/setup/default/user/create",
                "/css/%2e%2e/camunda/api/admin/setup/default/user/create",
                "/css/../camunda/app/admin/default/setup",
                "/camunda/app/tasklist/default/;/setup",
                "/camunda/app/tasklist/default/%73etup",
                "/camunda/app/tasklist/default/setup%2f",
                "/camunda/app/tasklist/default/setup%0a",
                "/camunda/app/tasklist/../admin/default/setup",
                "/camunda/app/tasklist/..;/cockpit/default/",
                "/camunda/app/tasklist/%2e%2e/cockpit/default/",
                "/camunda/app/COCKPIT/default/",
                "/engine-rest;x=1/task",
                "/%65ngine-rest/task");
    }

    @ParameterizedTest
    @MethodSource("inrichten")
    void deInrichtingBestaatNiet(String pad) {
        for (String methode : List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")) {
            HttpResponse<String> antwoord = medewerker.motor(methode, pad, inhoud(methode));
            assertThat(antwoord.statusCode()).as("%s aangemeld", methode).isEqualTo(404);
            Bezoeker vreemde = Bezoeker.anoniem(poort);
            assertThat(vreemde.motor(methode, pad, inhoud(methode)))
                    .as("%s anoniem", methode)
                    .satisfies(TasklistpoortTest::isDicht);
        }
    }

    @ParameterizedTest
    @MethodSource("bestaatNiet")
    void vanDeWebappsIsErAlleenTasklist(String pad) {
        assertThat(medewerker.motor("GET", pad, null).statusCode()).isEqualTo(404);
        assertThat(medewerker.motor("POST", pad, "{}").statusCode()).isIn(403, 404);
        assertThat(Bezoeker.anoniem(poort).get(pad)).satisfies(TasklistpoortTest::isDicht);
    }

    @ParameterizedTest
    @MethodSource("omwegen")
    void geenOmwegKomtErbij(String pad) {
        for (String methode : List.of("GET", "POST", "PUT")) {
            assertThat(medewerker.motor(methode, pad, inhoud(methode)).statusCode())
                    .as(methode)
                    .isIn(400, 403, 404);
            assertThat(Bezoeker.anoniem(poort).stuur(methode, pad, inhoud(methode), json()))
                    .as("%s anoniem", methode)
                    .satisfies(TasklistpoortTest::isDicht);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "LOCK", "VERZIN"})
    void andereMethodenBestaanNiet(String methode) {
        for (String pad : List.of("/camunda/app/tasklist/default/", MOTOR + "/task", MOTOR + "/filter")) {
            assertThat(medewerker.motor(methode, pad, inhoud(methode)).statusCode())
                    .as(pad)
                    .isIn(400, 404, 405);
        }
    }

    @Test
    void alleenNemenEnZoekenMetEenFilterIsEenPost() {
        for (String pad : List.of("/task", "/task/count", "/task/create", "/filter/create", "/task/abc/complete")) {
            assertThat(medewerker.motor("POST", MOTOR + pad, "{}").statusCode())
                    .as(pad)
                    .isEqualTo(404);
        }
    }

    @Test
    void tasklistZelfWerktWel() {
        assertThat(medewerker.get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(medewerker
                        .motor("GET", MOTOR + "/filter?maxResults=10", null)
                        .statusCode())
                .isEqualTo(200);
        assertThat(medewerker.motor("GET", MOTOR + "/task?maxResults=10", null).statusCode())
                .isEqualTo(200);
        assertThat(Bezoeker.locatie(Bezoeker.anoniem(poort).get("/camunda/app/tasklist/default/")))
                .startsWith("/inloggen");
        assertThat(Bezoeker.anoniem(poort).get(MOTOR + "/task").statusCode()).isEqualTo(401);
    }

    @Test
    void zonderHetKenmerkVanDeWebappsGebeurtErNiets() {
        Bezoeker ander = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
        String id = JsonPath.<List<String>>read(
                        ander.motor("GET", MOTOR + "/filter?maxResults=10", null)
                                .body(),
                        "$[*].id")
                .get(0);
        String lijst = MOTOR + "/filter/" + id + "/list?firstResult=0&maxResults=10";
        assertThat(ander.motor("POST", lijst, "{}").statusCode()).isEqualTo(200);
        assertThat(ander.stuur("POST", lijst, "{}", json()).statusCode()).isEqualTo(403);
    }

    private static void isDicht(HttpResponse<String> antwoord) {
        boolean naarAanmelden =
                antwoord.statusCode() == 302 && Bezoeker.locatie(antwoord).startsWith("/inloggen");
        assertThat(naarAanmelden || List.of(400, 401, 403, 404).contains(antwoord.statusCode()))
                .as("%s naar '%s'", antwoord.statusCode(), Bezoeker.locatie(antwoord))
                .isTrue();
    }

    private static String inhoud(String methode) {
        return List.of("POST", "PUT", "PATCH").contains(methode) ? NIEUW_BEHEERDER : null;
    }

    private static Map<String, String> json() {
        return Map.of("Content-Type", "application/json");
    }
}
