// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.baken.aanmelden.AndereBaken;
import nl.baken.aanmelden.Keycloak;
import nl.baken.aanmelden.Tussenpoort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Signing in at a real Keycloak, in a Baken that runs apart as in production and was started while Keycloak was away.
 * The first test lets it come back.
 */
@Tag("storing")
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OrganisatieaanmeldingBrowserTest {

    private static final String WACHTWOORD = "FICTIEF-wachtwoord";
    private static final String GEHEIM = "FICTIEF-geheim";

    private final Tussenpoort tussen = new Tussenpoort();
    private int poort;
    private Keycloak keycloak;
    private AndereBaken baken;
    private Chromium chromium;
    private BrowserContext context;
    private Page pagina;
    private List<String> adressen;

    @BeforeAll
    void start() throws IOException {
        poort = vrijePoort();
        keycloak = Keycloak.start(tussen.adres(), "http://localhost:" + poort);
        baken = startBaken(poort, "geheim=" + GEHEIM, "client=baken");
        chromium = new Chromium(Chromium.zoek().orElseThrow());
    }

    private AndereBaken startBaken(int poort, String... eigen) throws IOException {
        List<String> oidc = new ArrayList<>(List.of(
                "uitgever=" + tussen.adres() + "/realms/baken",
                "adres=http://localhost:" + poort,
                "zeker=1",
                "rollen.app-zc=zorgcoordinator",
                "rollen.app-beheer=functioneel_beheerder",
                "organisaties.HVO=beheer"));
        oidc.addAll(List.of(eigen));
        List<String> instellingen =
                // Plain HTTP here: the cookie of production asks for https.
                new ArrayList<>(List.of(
                        "baken.aanmelden.wijze=oidc",
                        "baken.aanmelden.verzegeld=nood1",
                        "server.servlet.session.cookie.name=baken-sessie"));
        oidc.forEach(instelling -> instellingen.add("baken.aanmelden.oidc." + instelling));
        return AndereBaken.start(poort, instellingen);
    }

    @AfterAll
    void stop() throws Exception {
        AutoCloseable sluiter = chromium == null ? null : chromium::close;
        for (AutoCloseable deel : Stream.of(sluiter, baken, tussen, keycloak)
                .filter(Objects::nonNull)
                .toList()) {
            deel.close();
        }
    }

    @BeforeEach
    void nieuwVenster() {
        tussen.vervals(UnaryOperator.identity());
        context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(baken.adres())
                        .setLocale("nl-NL"));
        pagina = context.newPage();
        pagina.setDefaultTimeout(Chromium.GEDULD_MS * 2);
        adressen = new ArrayList<>();
        context.onRequest(verzoek -> adressen.add(verzoek.url()));
    }

    @AfterEach
    void sluitVenster() {
        context.close();
        assertThat(baken.uitvoer()).doesNotContain(GEHEIM, WACHTWOORD, "eyJ");
    }

    @Test
    @Order(1)
    void zonderVoorzieningStartBakenZegtDatEnHersteltVanzelf() throws IOException {
        pagina.navigate("/inloggen");
        assertThat(hoofdtekst())
                .contains("Aanmelden kan nu niet: de aanmeldvoorziening van je organisatie geeft geen antwoord");
        assertThat(pagina.locator("input[type=password]").count()).isZero();
        assertThat(haal(baken.beheeradres() + "/actuator/health")).contains("200", "UP");
        assertThat(haal(baken.beheeradres() + "/actuator/health/aanmelden"))
                .contains("200", "UNKNOWN", "de aanmeldvoorziening geeft geen antwoord");
        assertThat(baken.uitvoer()).contains("geeft geen bruikbaar antwoord");

        tussen.open(keycloak);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            pagina.navigate("/inloggen");
            assertThat(hoofdtekst()).contains("Aanmelden bij je organisatie").doesNotContain("kan nu niet");
        });
        assertThat(haal(baken.beheeradres() + "/actuator/health/aanmelden")).contains("UP");
    }

    @Test
    @Order(2)
    void aanmeldenGeeftDeRollenVanDeOrganisatieEnAfmeldenGeldtOokDaar() {
        meldAan("anna", "/zaken");

        assertThat(pagina.url()).isEqualTo(baken.adres() + "/zaken");
        assertThat(pagina.locator("header").textContent()).contains("Anna Fictief");
        assertThat(pagina.navigate("/camunda/app/tasklist/default/").status()).isEqualTo(200);
        assertThat(pagina.navigate("/beheer").status()).isEqualTo(404);
        assertThat(adressen.stream().filter(adres -> adres.contains("/protocol/openid-connect/auth?")))
                .anySatisfy(adres -> assertThat(adres)
                        .contains(
                                "response_type=code",
                                "code_challenge_method=S256",
                                "state=",
                                "nonce=",
                                "prompt=login"));

        pagina.navigate("/");
        pagina.locator("header button:text('Afmelden')").click();
        List<String> gezegd = new ArrayList<>();
        pagina.onConsoleMessage(bericht -> gezegd.add(bericht.text()));
        await().atMost(Duration.ofSeconds(12)).untilAsserted(() -> {
            pagina.waitForTimeout(200);
            assertThat(pagina.url())
                    .as("console %s adressen %s", gezegd, adressen)
                    .startsWith(tussen.adres());
        });
        pagina.locator("#kc-logout").click();
        pagina.waitForURL(baken.adres() + "/inloggen?afgemeld");
        assertThat(adressen).noneMatch(adres -> adres.contains("id_token"));
        assertThat(adressen).noneMatch(adres -> adres.startsWith(baken.adres()) && adres.contains("eyJ"));
        pagina.navigate("/zaken");
        assertThat(pagina.url()).contains("/inloggen");
    }

    @Test
    @Order(3)
    void zonderRolKomtNiemandBinnen() {
        meldAan("bo", "/");

        pagina.waitForURL(baken.adres() + "/inloggen/geen-toegang");
        assertThat(pagina.locator("h1").textContent()).isEqualTo("Je hebt geen toegang");
        pagina.navigate("/zaken");
        assertThat(pagina.url()).contains("/inloggen");
        assertThat(baken.uitvoer()).contains("gaf geen toegang: geen rol").doesNotContain("Bo Fictief");
    }

    @Test
    @Order(4)
    void eenVervalstTokenWordtGeweigerd() {
        for (UnaryOperator<String> vervalsing : List.<UnaryOperator<String>>of(
                token -> metInhoud(token, deel(token, 1).replace("app-zc", "app-beheer"), deel(token, 0)),
                token -> metInhoud(token, deel(token, 1), "{\"alg\":\"none\"}").replaceFirst("[^.]*$", ""),
                token -> metInhoud(token, deel(token, 1), "{\"alg\":\"HS256\"}"),
                token -> token.substring(0, token.length() - 8) + "AAAAAAAA")) {
            tussen.vervals(vervalsing);
            meldAan("anna", "/");

            pagina.waitForURL(baken.adres() + "/inloggen?mislukt");
            assertThat(hoofdtekst()).contains("Aanmelden is niet gelukt");
            pagina.navigate("/zaken");
            assertThat(pagina.url()).contains("/inloggen");
        }
        assertThat(baken.uitvoer().split("is mislukt: invalid_id_token", -1)).hasSize(5);
    }

    @Test
    @Order(5)
    void wieBijDeOrganisatieIsAfgemeldIsErBijDeVolgendeKlikUit() {
        meldAan("anna", "/zaken");
        assertThat(pagina.url()).isEqualTo(baken.adres() + "/zaken");

        keycloak.meldAf("anna");

        pagina.navigate("/zaken");
        assertThat(pagina.url()).contains("/inloggen");
    }

    @Test
    @Order(6)
    void metEenWachtwoordKomtAlleenHetVerzegeldeAccountBinnen() {
        Matcher geheim = Pattern.compile("'nood1' met het eenmalige wachtwoord (\\w{16})")
                .matcher(baken.uitvoer());
        assertThat(geheim.find()).isTrue();
        assertThat(baken.uitvoer()).doesNotContain("'beheerder'");

        meldAanMetWachtwoord("anna", WACHTWOORD);
        assertThat(pagina.url()).isEqualTo(baken.adres() + "/inloggen/nood?fout");
        meldAanMetWachtwoord("nood1", geheim.group(1));
        assertThat(pagina.url()).isEqualTo(baken.adres() + "/wachtwoord");
        assertThat(baken.uitvoer()).contains("Aangemeld met een verzegeld account");
    }

    @Test
    @Order(7)
    void metEenEigenSleutelStuurtBakenGeenGeheim() throws IOException {
        baken.close();
        baken = startBaken(poort, "sleutelbestand=" + Keycloak.SLEUTEL, "client=baken-sleutel");

        meldAan("anna", "/zaken");

        assertThat(pagina.url()).isEqualTo(baken.adres() + "/zaken");
    }

    @Test
    @Order(8)
    void eenOntnomenRolIsErDeVolgendeKeerNiet() {
        keycloak.ontneem("anna", "app-zc");

        meldAan("anna", "/zaken");

        pagina.waitForURL(baken.adres() + "/inloggen/geen-toegang");
    }

    private void meldAan(String gebruiker, String terug) {
        pagina.navigate("/inloggen?terug=" + terug);
        pagina.locator("a:text('Aanmelden bij je organisatie')").click();
        pagina.locator("#username, #password").first().waitFor();
        if (pagina.locator("#username").isVisible()) {
            pagina.locator("#username").fill(gebruiker);
        }
        pagina.locator("#password").fill(WACHTWOORD);
        pagina.locator("#kc-login").click();
        pagina.waitForURL(baken.adres() + "/**");
    }

    private void meldAanMetWachtwoord(String gebruiker, String wachtwoord) {
        pagina.navigate("/inloggen/nood");
        pagina.locator("#gebruikersnaam").fill(gebruiker);
        pagina.locator("#wachtwoord").fill(wachtwoord);
        pagina.locator("main button[type=submit]").click();
        pagina.waitForLoadState();
    }

    private String hoofdtekst() {
        return pagina.locator("main").textContent();
    }

    private static String deel(String token, int nummer) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[nummer]), StandardCharsets.UTF_8);
    }

    private static String metInhoud(String token, String inhoud, String kop) {
        Base64.Encoder codering = Base64.getUrlEncoder().withoutPadding();
        return codering.encodeToString(kop.getBytes(StandardCharsets.UTF_8)) + "."
                + codering.encodeToString(inhoud.getBytes(StandardCharsets.UTF_8)) + "." + token.split("\\.")[2];
    }

    private static String haal(String adres) throws IOException {
        try {
            var antwoord = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(URI.create(adres)).build(), BodyHandlers.ofString());
            return antwoord.statusCode() + " " + antwoord.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int vrijePoort() throws IOException {
        try (ServerSocket stekker = new ServerSocket(0)) {
            return stekker.getLocalPort();
        }
    }
}
