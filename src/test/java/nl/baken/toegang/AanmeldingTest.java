// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static nl.baken.toegang.Bezoeker.MOTOR;
import static nl.baken.toegang.Bezoeker.locatie;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Signing in, staying in and getting out, as an intruder would try it. */
@BakenTest
class AanmeldingTest {

    private static final String WACHTWOORD = "vier losse verzonnen woorden";
    private static final String SESSIE = "baken-sessie";

    @LocalServerPort
    private int poort;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Accountbeheer beheer;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private VerzetbareKlok klok;

    @Autowired
    private ServletContext toepassing;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping paden;

    private String naam;
    private String account;
    private Bezoeker bezoeker;

    @BeforeEach
    void nieuwAccount() {
        naam = "proef-" + UUID.randomUUID().toString().substring(0, 8);
        account = accounts.maak(naam, "Proef Fictief", "hvo-querido", Set.of(Rol.ZORGCOORDINATOR), WACHTWOORD, false);
        bezoeker = Bezoeker.anoniem(poort);
        klok.zet(klok.instant());
    }

    @Test
    void aanmeldenGeeftEenNieuweSessieEnDeOudeIsNietsWaard() {
        bezoeker.get("/inloggen");
        String vooraf = bezoeker.koekje(SESSIE);
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD))).isEqualTo("/");
        assertThat(bezoeker.koekje(SESSIE)).isNotEqualTo(vooraf);
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);
        assertThat(Bezoeker.anoniem(poort).met(SESSIE, vooraf).get("/").statusCode())
                .isEqualTo(302);
    }

    @Test
    void eenVerkeerdWachtwoordEnEenOnbekendeNaamGevenHetzelfdeAntwoord() {
        HttpResponse<String> verkeerd = bezoeker.meldAan(naam, "verkeerd geraden");
        String getoond = bezoeker.get(locatie(verkeerd)).body();
        Bezoeker ander = Bezoeker.anoniem(poort);
        HttpResponse<String> onbekend = ander.meldAan("bestaat-niet", "verkeerd geraden");
        assertThat(locatie(verkeerd)).isEqualTo(locatie(onbekend)).isEqualTo("/inloggen?fout");
        assertThat(getoond).contains("De gebruikersnaam of het wachtwoord klopt niet.");
        assertThat(zonderKenmerk(ander.get(locatie(onbekend)).body())).isEqualTo(zonderKenmerk(getoond));
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void naVijfMissersIsErEenPauzeDieOokVoorHetGoedeWachtwoordGeldt() {
        mis(5);
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD))).isEqualTo("/inloggen?wacht");
        assertThat(bezoeker.get("/inloggen?wacht").body()).contains("Wacht een paar minuten");
        verstrijkt(Duration.ofSeconds(31));
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD))).isEqualTo("/");
        mis(4);
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD)))
                .as("de teller begon opnieuw")
                .isEqualTo("/");
    }

    @Test
    void hoeVaakIemandOokRaadtNiemandBlijftVoorgoedBuiten() {
        for (int keer = 0; keer < 25; keer++) {
            mis(1);
            verstrijkt(Duration.ofMinutes(15).plusSeconds(1));
        }
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD))).isEqualTo("/");
    }

    @Test
    void wieIsUitgezetIsErBijDeVolgendeKlikUit() {
        bezoeker.meldAan(naam, WACHTWOORD);
        assertThat(bezoeker.motor("GET", MOTOR + "/task?maxResults=1", null).statusCode())
                .isEqualTo(200);
        verhaal.als("functioneel_beheerder");
        beheer.zetActief(account, false);
        assertThat(bezoeker.motor("GET", MOTOR + "/task?maxResults=1", null).statusCode())
                .isEqualTo(401);
        assertThat(locatie(bezoeker.get("/"))).startsWith("/inloggen");
        assertThat(locatie(bezoeker.meldAan(naam, WACHTWOORD))).isEqualTo("/inloggen?fout");
    }

    @Test
    void naTienUurMoetJeOpnieuwAanmeldenHoeDrukJeOokWas() {
        bezoeker.meldAan(naam, WACHTWOORD);
        for (int uur = 0; uur < 10; uur++) {
            assertThat(bezoeker.get("/").statusCode()).as("na %d uur", uur).isEqualTo(200);
            verstrijkt(Duration.ofHours(1));
        }
        verstrijkt(Duration.ofSeconds(1));
        assertThat(locatie(bezoeker.get("/zaken"))).isEqualTo("/inloggen?terug=/zaken&einde=te_lang");
        assertThat(bezoeker.get("/taken/x?ingebed=ja").statusCode()).isEqualTo(401);
    }

    @Test
    void naEenKwartierStilteIsDeSessieWeg() {
        assertThat(toepassing.getSessionTimeout()).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kwaad.example/",
                "//kwaad.example/",
                "///kwaad.example",
                "/\\kwaad.example",
                "\\\\kwaad.example",
                "/\t/kwaad.example",
                "/\n/kwaad.example",
                "http:kwaad.example",
                "javascript:alert(1)",
                "kwaad.example",
                "@kwaad.example",
                ".kwaad.example",
                "/zaken\r\nLocation: https://kwaad.example",
                "/%0d%0aLocation:%20https://kwaad.example",
                "/%5ckwaad.example",
                "/.//kwaad.example",
                " //kwaad.example"
            })
    void terugGaatNooitNaarEenAndereSite(String terug) {
        bezoeker.get("/inloggen");
        HttpResponse<String> goed =
                bezoeker.post("/inloggen", Map.of("gebruikersnaam", naam, "wachtwoord", WACHTWOORD, "terug", terug));
        blijftHier(goed);
        Bezoeker ander = Bezoeker.anoniem(poort);
        ander.get("/inloggen");
        blijftHier(ander.post("/inloggen", Map.of("gebruikersnaam", naam, "wachtwoord", "fout", "terug", terug)));
        blijftHier(ander.post("/inloggen/demo", Map.of("gebruikersnaam", "melder", "terug", terug)));
    }

    @Test
    void terugBinnenBakenWerktWel() {
        bezoeker.get("/inloggen?terug=/zaken/ZC-2222222");
        HttpResponse<String> antwoord = bezoeker.post(
                "/inloggen", Map.of("gebruikersnaam", naam, "wachtwoord", WACHTWOORD, "terug", "/zaken?a=b#c"));
        assertThat(locatie(antwoord)).isEqualTo("/zaken?a=b#c");
    }

    @Test
    void afmeldenMaaktDeSessieWaardeloos() {
        bezoeker.meldAan(naam, WACHTWOORD);
        String sessie = bezoeker.koekje(SESSIE);
        assertThat(locatie(bezoeker.post("/afmelden", Map.of()))).isEqualTo("/inloggen?afgemeld");
        Bezoeker dief = Bezoeker.anoniem(poort).met(SESSIE, sessie);
        assertThat(locatie(dief.get("/"))).startsWith("/inloggen");
        assertThat(dief.motor("GET", MOTOR + "/task?maxResults=1", null).statusCode())
                .isEqualTo(401);
    }

    @Test
    void zonderKenmerkVanDePaginaGebeurtErNiets() {
        bezoeker.meldAan(naam, WACHTWOORD);
        assertThat(bezoeker.post("/afmelden", Map.of("_csrf", "verzonnen")).statusCode())
                .isEqualTo(403);
        assertThat(bezoeker.post("/signalen/nieuw", Map.of("_csrf", "")).statusCode())
                .isEqualTo(403);
        assertThat(bezoeker.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void eenConceptZonderSessieKrijgt401EnGeenAndereBladzijdeEnVragenMaaktGeenSessie() {
        Map<String, String> script = Map.of("HX-Request", "true", "Content-Type", "application/x-www-form-urlencoded");
        for (String pad : List.of("/signalen/nieuw/concept", "/taken/x/concept")) {
            HttpResponse<String> antwoord = bezoeker.stuur("POST", pad, "tekst=x", script);
            assertThat(antwoord.statusCode()).as(pad).isEqualTo(401);
            assertThat(antwoord.body()).as(pad).isEmpty();
        }
        Bezoeker vrager = Bezoeker.anoniem(poort);
        assertThat(vrager.get("/afmelden").statusCode()).isEqualTo(302);
        assertThat(vrager.koekje(SESSIE)).isNull();
    }

    @Test
    void aanmeldenMetEenKlikBestaatAlleenInDeDemo() {
        Class<?> controller = paden.getHandlerMethods().entrySet().stream()
                .filter(pad -> pad.getKey().getPatternValues().contains("/inloggen/demo"))
                .findFirst()
                .orElseThrow()
                .getValue()
                .getBeanType();
        for (Class<?> soort : new Class<?>[] {controller, Demoaccounts.class}) {
            Profile profiel = AnnotatedElementUtils.findMergedAnnotation(soort, Profile.class);
            assertThat(profiel).as(soort.getSimpleName()).isNotNull();
            assertThat(profiel.value()).containsExactly("demo");
        }
        bezoeker.get("/inloggen");
        assertThat(bezoeker.post("/inloggen/demo", Map.of("gebruikersnaam", naam))
                        .statusCode())
                .as("en ook daar niet voor andere accounts")
                .isEqualTo(404);
    }

    private void mis(int keer) {
        for (int poging = 0; poging < keer; poging++) {
            assertThat(locatie(bezoeker.meldAan(naam, "verkeerd geraden"))).startsWith("/inloggen?fout");
        }
    }

    private void verstrijkt(Duration duur) {
        klok.zet(klok.instant().plus(duur));
    }

    private void blijftHier(HttpResponse<String> antwoord) {
        URI hier = URI.create("http://localhost:" + poort + "/inloggen");
        String adres = antwoord.headers().firstValue("Location").orElseThrow();
        assertThat(hier.resolve(adres).getAuthority()).isEqualTo(hier.getAuthority());
        assertThat(antwoord.headers().allValues("Location")).hasSize(1);
    }

    private static String zonderKenmerk(String pagina) {
        return pagina.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }
}
