// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.toegang.Bezoeker.locatie;
import static nl.baken.toegang.EenAppgebruiker.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.baken.BakenTest;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second step of signing in, as its owner takes it and as somebody with only the password tries to pass it. */
@BakenTest
class TweedefactorTest {

    private static final String SESSIE = "baken-sessie";
    private static final String MIS = "Deze code klopt niet. Elke code werkt één keer";

    @LocalServerPort
    private int poort;

    @Autowired
    private EenAppgebruiker app;

    @Autowired
    private Accountbeheer accountbeheer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    private Gebruiker wie;
    private Bezoeker bezoeker;
    private long vooraf;

    @BeforeEach
    void iemandMetEenApp() {
        klok.zet(klok.instant());
        wie = app.metApp(poort);
        bezoeker = Bezoeker.anoniem(poort);
        vooraf = sessies();
    }

    @Test
    void metWachtwoordEnCodeBenJeBinnen() {
        assertThat(app.meldAan(poort, wie).get("/zaken").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/taken/aantallen",
                "/taken/x",
                "/zaken",
                "/wachtwoord",
                "/tweede-factor",
                "/opnieuw-aanmelden",
                "/sessies",
                "/camunda/app/tasklist/default/",
                MOTOR + "/task?maxResults=1",
                "/camunda/api/admin/auth/user/default"
            })
    void naHetWachtwoordAlleenIsErNogNiets(String pad) {
        halverwege();
        HttpResponse<String> antwoord = bezoeker.get(pad);
        assertThat(antwoord.statusCode()).isIn(302, 401);
        if (antwoord.statusCode() == 302) {
            assertThat(locatie(antwoord)).startsWith("/inloggen?");
        }
        assertThat(antwoord.body()).doesNotContain("Proef Fictief");
        assertThat(sessies()).as("een half aangemelde heeft geen sessie").isEqualTo(vooraf);
    }

    @Test
    void ookSchrijvenKanHalverwegeNiet() {
        halverwege();
        assertThat(locatie(bezoeker.post("/signalen/nieuw", Map.of()))).startsWith("/inloggen");
        assertThat(bezoeker.motor("POST", MOTOR + "/task/x/claim", "{}").statusCode())
                .isIn(401, 403);
    }

    @Test
    void wieElsAangemeldWasIsDatHalverwegeNietMeer() {
        Bezoeker melder = Bezoeker.als(poort, "melder");
        assertThat(locatie(melder.meldAan(wie.naam(), WACHTWOORD))).isEqualTo("/inloggen/code");
        assertThat(locatie(melder.get("/signalen"))).startsWith("/inloggen");
    }

    @Test
    void elkeCodeWerktEenKeer() {
        String code = app.code(wie);
        halverwege();
        assertThat(locatie(typ(code))).isEqualTo("/");
        Bezoeker dief = Bezoeker.anoniem(poort);
        dief.meldAan(wie.naam(), WACHTWOORD);
        dief.get("/inloggen/code");
        assertThat(dief.post("/inloggen/code", Map.of("code", code)).body()).contains(MIS);
        assertThat(locatie(dief.get("/"))).startsWith("/inloggen");
    }

    @Test
    void eenOudeEenVerzonnenEnEenLegeCodeKrijgenHetzelfdeAntwoord() {
        String oud = app.code(wie);
        klok.zet(klok.instant().plus(Duration.ofSeconds(61)));
        halverwege();
        for (String code : List.of(oud, "abc", "", "xxxx-xxxx-xxxx")) {
            HttpResponse<String> antwoord = typ(code);
            assertThat(antwoord.statusCode()).isEqualTo(422);
            assertThat(antwoord.body()).as(code).contains(MIS);
        }
        assertThat(sessies()).isEqualTo(vooraf);
    }

    @Test
    void radenTeltOokAlsHetWachtwoordSteedsOpnieuwGoedIs() {
        for (int keer = 0; keer < 5; keer++) {
            halverwege();
            assertThat(typ("abcdef").body()).contains(MIS);
        }
        halverwege();
        assertThat(typ(app.code(wie)).body()).contains("Wacht een paar minuten");
        klok.zet(klok.instant().plus(Duration.ofSeconds(31)));
        assertThat(locatie(typ(app.code(wie)))).isEqualTo("/");
    }

    @Test
    void deSessieKrijgtBijBeideStappenEenNieuwNummer() {
        bezoeker.get("/inloggen");
        String vooraf = bezoeker.koekje(SESSIE);
        halverwege();
        String half = bezoeker.koekje(SESSIE);
        assertThat(half).isNotEqualTo(vooraf);
        typ(app.code(wie));
        assertThat(bezoeker.koekje(SESSIE)).isNotIn(vooraf, half);
        for (String oud : List.of(vooraf, half)) {
            assertThat(locatie(Bezoeker.anoniem(poort).met(SESSIE, oud).get("/")))
                    .startsWith("/inloggen");
        }
    }

    @Test
    void halverwegeBlijftNietLangGeldig() {
        halverwege();
        klok.zet(klok.instant().plus(Duration.ofMinutes(5)).plusSeconds(1));
        assertThat(locatie(typ(app.code(wie)))).isEqualTo("/inloggen");
    }

    @Test
    void watBeheerIntussenDeedMaaktDeEersteStapWaardeloos() {
        halverwege();
        klok.zet(klok.instant().plusSeconds(1));
        verhaal.als("functioneel_beheerder");
        accountbeheer.zetActief(wie.id(), false);
        accountbeheer.zetActief(wie.id(), true);
        assertThat(locatie(typ(app.code(wie)))).isEqualTo("/inloggen");
        assertThat(locatie(bezoeker.get("/"))).startsWith("/inloggen");
    }

    @Test
    void eenHerstelcodeWerktEenKeerEnStaatNergensLeesbaar() {
        String code = wie.herstelcodes().get(3);
        halverwege();
        assertThat(locatie(typ(code.toUpperCase()))).isEqualTo("/");
        assertThat(bezoeker.get("/tweede-factor").body())
                .contains("nog 9 van je herstelcodes")
                .doesNotContain(code);
        halverwege();
        assertThat(typ(code).body()).contains(MIS);
        assertThat(database.sql("select count(*) from toegang.herstelcode h where h::text like ?")
                        .param("%" + code.replace("-", "") + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(database.sql("select count(*) from toegang.tweede_factor where geheim::text like ?")
                        .param("%" + wie.geheim().tekst() + "%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void halverwege() {
        assertThat(locatie(bezoeker.meldAan(wie.naam(), WACHTWOORD))).isEqualTo("/inloggen/code");
    }

    private HttpResponse<String> typ(String code) {
        bezoeker.get("/inloggen/code");
        return bezoeker.post("/inloggen/code", Map.of("code", code));
    }

    private long sessies() {
        return database.sql("select count(*) from toegang.sessie where account = ?")
                .param(wie.id())
                .query(Long.class)
                .single();
    }
}
