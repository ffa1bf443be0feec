// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.baken.BakenTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The protective headers are on every answer, whatever part of Baken or of the container gave it. */
@BakenTest
@TestInstance(Lifecycle.PER_CLASS)
class AlleAntwoordenTest {

    @LocalServerPort
    private int poort;

    @LocalManagementPort
    private int beheerpoort;

    private Bezoeker bezoeker;

    @BeforeAll
    void meldAan() {
        bezoeker = Bezoeker.als(poort, "sleutelfunctionaris_haarlem");
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /inloggen, 200",
        "GET, /favicon.svg, 200",
        "GET, /webjars/htmx.org/2.0.10/dist/htmx.min.js, 200",
        "GET, /css/bestaat-niet.css, 404",
        "GET, /bestaat-niet, 404",
        "GET, /zaken/ZC-onzin, 404",
        "GET, /beheer, 404",
        "GET, /zaken;x=1, 400",
        "GET, /%2e%2e/zaken, 400",
        "GET, //zaken, 400",
        "GET, /taken/%00, 400",
        "POST, /inloggen, 403",
        "DELETE, /inloggen, 403",
        "TRACE, /inloggen, 400",
        "PUT, /favicon.svg, 403",
        "POST, /camunda/app/tasklist/default/, 404",
        "PROPFIND, /inloggen, 400",
        "GET, /error, 500",
        "GET, /camunda/app/tasklist/default/, 200",
        "GET, /camunda/lib/deps.js, 200",
        "GET, /camunda/app/cockpit/default/, 404",
        "GET, /camunda/app/tasklist/bestaat-niet/, 404",
        "POST, /camunda/api/engine/engine/default/task, 404"
    })
    void opDePaginapoort(String methode, String pad, int status) {
        HttpResponse<String> antwoord = bezoeker.stuur(methode, pad, null, Map.of());
        assertThat(antwoord.statusCode()).isEqualTo(status);
        isBeschermd(antwoord.headers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/zaken", "/taken/x?ingebed=ja", "/camunda/app/tasklist/default/", MOTOR + "/task"})
    void zonderAanmelding(String pad) {
        HttpResponse<String> antwoord = Bezoeker.anoniem(poort).get(pad);
        assertThat(antwoord.statusCode()).isIn(302, 401);
        isBeschermd(antwoord.headers());
    }

    @ParameterizedTest
    @CsvSource({"/actuator/health, 200", "/actuator/health/aanmelden, 200", "/actuator/env, 302", "/x;y, 400"})
    void opDeBeheerpoort(String pad, int status) {
        HttpResponse<String> antwoord = Bezoeker.anoniem(beheerpoort).get(pad);
        assertThat(antwoord.statusCode()).isEqualTo(status);
        isBeschermd(antwoord.headers());
    }

    /** No client library sends this; the container answers before it knows which page was asked. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /{ HTTP/1.1", "GET / HTTP/1.1\r\nHost: twee\r\nHost: keer", "GET /%zz HTTP/1.1"})
    void opEenVerzoekDatGeenVerzoekIs(String regel) throws IOException {
        try (Socket lijn = new Socket("localhost", poort)) {
            lijn.setSoTimeout(10_000);
            lijn.getOutputStream()
                    .write((regel + "\r\nHost: x\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            String antwoord = new String(lijn.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(antwoord).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Tomcat");
            assertThat(antwoord.contains("Content-Security-Policy: default-src 'none'"))
                    .as("koppen, of niets om te tonen: %s", antwoord)
                    .isTrue();
        }
    }

    @Test
    void overTlsVraagtBakenOmNooitMeerZonder() {
        for (String pad : new String[] {"/", "/zaken;x", "/camunda/app/tasklist/default/", "/favicon.svg"}) {
            assertThat(bezoeker.stuur("GET", pad, null, Map.of("X-Forwarded-Proto", "https"))
                            .headers()
                            .allValues("Strict-Transport-Security"))
                    .as(pad)
                    .containsExactly("max-age=31536000; includeSubDomains");
        }
        assertThat(bezoeker.get("/").headers().map()).doesNotContainKey("strict-transport-security");
    }

    @Test
    void eenAndereSiteMagNietsLezen() {
        HttpResponse<String> antwoord = bezoeker.stuur("GET", "/", null, Map.of("Origin", "https://kwaad.example"));
        assertThat(antwoord.headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    @Test
    void watVanEenPersoonIsBlijftNietInDeBrowser() {
        for (String pad : new String[] {"/", "/signalen", "/bestaat-niet", MOTOR + "/task?maxResults=1"}) {
            assertThat(bezoeker.motor("GET", pad, null).headers().firstValue("Cache-Control"))
                    .as(pad)
                    .hasValueSatisfying(waarde -> assertThat(waarde).contains("no-store"));
        }
    }

    private static void isBeschermd(HttpHeaders koppen) {
        Map.of(
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "SAMEORIGIN",
                        "Referrer-Policy", "no-referrer",
                        "Cross-Origin-Opener-Policy", "same-origin",
                        "Cross-Origin-Resource-Policy", "same-origin")
                .forEach((kop, waarde) ->
                        assertThat(koppen.allValues(kop)).as(kop).containsExactly(waarde));
        assertThat(koppen.allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=()");
        assertThat(koppen.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; ")
                .contains("frame-ancestors '", "object-src 'none'", "form-action 'self'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "http", "*");
        assertThat(koppen.map()).doesNotContainKeys("server", "x-powered-by");
    }
}
