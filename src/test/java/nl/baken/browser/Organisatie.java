// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.baken.aanmelden.AndereBaken;
import nl.baken.aanmelden.Keycloak;
import nl.baken.aanmelden.Tussenpoort;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A real Keycloak and two Bakens that run apart as in production, once for the whole run. Both were started while
 * Keycloak was away; it came back after {@link #zonderVoorziening}.
 */
final class Organisatie implements CloseableResource {

    static final String WACHTWOORD = "FICTIEF-wachtwoord";

    private static final String GEHEIM = "FICTIEF-geheim";

    private final Tussenpoort tussen = new Tussenpoort();
    private Keycloak keycloak;
    private AndereBaken baken;
    private AndereBaken soepel;
    private Chromium chromium;
    private Stand zonder;

    /** What a Baken tells before anybody has signed in. */
    record Stand(String inloggen, String gezondheid, String aanmelden) {}

    Organisatie() throws IOException {
        int eerste = vrijePoort();
        int tweede = vrijePoort();
        baken = start(eerste, List.of("client=baken", "geheim=" + GEHEIM));
        soepel = start(tweede, List.of("client=baken-sleutel", "sleutelbestand=" + Keycloak.SLEUTEL, "opnieuw=false"));
        keycloak = Keycloak.start(tussen.adres(), baken.adres(), soepel.adres());
        zonder = stand(baken.wachtTotKlaar());
        soepel.wachtTotKlaar();
        tussen.open(keycloak);
        chromium = new Chromium(Chromium.zoek().orElseThrow());
    }

    private AndereBaken start(int poort, List<String> eigen) throws IOException {
        List<String> oidc = new ArrayList<>(List.of(
                "uitgever=" + tussen.adres() + "/realms/baken",
                "adres=http://localhost:" + poort,
                "zeker=1",
                "rollen.app-zc=zorgcoordinator",
                "rollen.app-beheer=functioneel_beheerder",
                "organisaties.HVO=beheer"));
        oidc.addAll(eigen);
        List<String> instellingen =
                // Plain HTTP here: the cookie of production asks for https.
                new ArrayList<>(List.of(
                        "baken.aanmelden.wijze=oidc",
                        "baken.aanmelden.verzegeld=nood1",
                        "server.servlet.session.cookie.name=baken-sessie"));
        oidc.forEach(instelling -> instellingen.add("baken.aanmelden.oidc." + instelling));
        return AndereBaken.start(poort, instellingen);
    }

    /** How it was when Baken had started and Keycloak was away. */
    Stand zonderVoorziening() {
        return zonder;
    }

    static Stand stand(AndereBaken baken) throws IOException {
        return new Stand(
                haal(baken.adres() + "/inloggen"),
                haal(baken.beheeradres() + "/actuator/health"),
                haal(baken.beheeradres() + "/actuator/health/aanmelden"));
    }

    Tussenpoort tussen() {
        return tussen;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    /** With a secret, and a fresh sign-in each time: as it is without further settings. */
    AndereBaken baken() {
        return baken;
    }

    /** With a key of its own, and satisfied with a session that is open at the provider. */
    AndereBaken soepel() {
        return soepel;
    }

    Organisatiebezoek bezoek(AndereBaken waar) {
        return new Organisatiebezoek(
                chromium.browser()
                        .newContext(new Browser.NewContextOptions()
                                .setBaseURL(waar.adres())
                                .setLocale("nl-NL")
                                .setViewportSize(1280, 900)),
                waar);
    }

    /** Before every test; a Baken that just found the provider away asks again after a moment. */
    void herstel() throws IOException {
        tussen.herstel(keycloak);
        for (AndereBaken deze : List.of(baken, soepel)) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> stand(deze).inloggen().contains("Aanmelden bij je organisatie"));
        }
    }

    /** After every test: what Baken wrote is no secret and no token. */
    void controleer() {
        for (AndereBaken deze : List.of(baken, soepel)) {
            assertThat(deze.uitvoer()).doesNotContain(GEHEIM, WACHTWOORD, "eyJ");
        }
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

    @Override
    public void close() throws Exception {
        AutoCloseable sluiter = chromium == null ? null : chromium::close;
        for (AutoCloseable deel : Stream.of(sluiter, baken, soepel, tussen, keycloak)
                .filter(Objects::nonNull)
                .toList()) {
            deel.close();
        }
    }
}
