// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Route;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import nl.baken.aanmelden.AndereBaken;
import nl.baken.aanmelden.Tussenpoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages around signing in at the organisation, for everybody to use, also when the provider is away. */
@Organisatieproef
class OrganisatiepaginasBrowserTest {

    private static final String WEG =
            "Aanmelden kan nu niet: de aanmeldvoorziening van je organisatie geeft geen antwoord";

    private Organisatie organisatie;
    private Tussenpoort tussen;
    private AndereBaken baken;
    private Organisatiebezoek bezoek;

    @BeforeEach
    void nieuwVenster(Organisatie organisatie) {
        this.organisatie = organisatie;
        tussen = organisatie.tussen();
        baken = organisatie.baken();
        bezoek = organisatie.bezoek(baken);
    }

    @AfterEach
    void sluitVenster() {
        bezoek.close();
    }

    @Test
    void zonderVoorzieningStartBakenZegtDatEnHersteltVanzelf() throws Exception {
        Organisatie.Stand toen = organisatie.zonderVoorziening();
        assertThat(toen.inloggen()).contains(WEG).doesNotContain("type=\"password\"");
        assertThat(toen.gezondheid()).contains("200", "UP");
        assertThat(toen.aanmelden()).contains("200", "UNKNOWN", "de aanmeldvoorziening geeft geen antwoord");
        assertThat(baken.uitvoer()).contains("geeft geen bruikbaar antwoord");

        wachtOpVoorziening();
        assertThat(Organisatie.stand(baken).aanmelden()).contains("UP");
    }

    @Test
    void valtDeVoorzieningWegDanZegtDeKnopDat() {
        wachtOpVoorziening();
        tussen.sluit();

        // Baken may have asked just before: then it sends somebody to an address that does not answer.
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
            bezoek.ga("/inloggen/organisatie");
            assertThat(bezoek.hoofdtekst()).contains(WEG);
        });

        Toegankelijkheid.isInOrde(bezoek.pagina());
        assertThat(bezoek.pagina().locator("main a").textContent()).isEqualTo("Opnieuw proberen");
    }

    @Test
    void valtDeVoorzieningWegTijdensHetAanmeldenDanZegtBakenDat() {
        tussen.valtWegBij("/token");
        bezoek.meldAan("anna", "/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen?mislukt=weg");
        assertThat(bezoek.hoofdtekst()).contains("geeft geen goed antwoord");

        tussen.valtWegBij("");
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("anna");
        assertThat(bezoek.pad()).as("waar iemand heen ging").isEqualTo("/zaken");
    }

    @Test
    void valtDeVoorzieningWegDanKanIemandTochAfmelden() {
        bezoek.meldAan("anna", "/zaken");
        tussen.sluit();
        wachtTotWeg();
        bezoek.ga("/");
        bezoek.pagina().locator("header button:text('Afmelden')").click();
        bezoek.wachtOp("/inloggen?afgemeld");
        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
    }

    @Test
    void watDeOrganisatieBeheertIsHierNietTeWijzigen() {
        bezoek.meldAan("anna", "/");
        assertThat(bezoek.pagina().locator("header a.kop__wie").getAttribute("href"))
                .isEqualTo("/sessies");

        bezoek.ga("/sessies");
        assertThat(bezoek.hoofdtekst()).contains("wijzig je wachtwoord bij je eigen organisatie");
        assertThat(bezoek.pagina()
                        .locator("a[href='/wachtwoord'], a[href='/tweede-factor']")
                        .count())
                .isZero();
        bezoek.ga("/wachtwoord");
        assertThat(bezoek.hoofdtekst()).contains("Baken heeft geen wachtwoord van je");
        assertThat(bezoek.pagina().locator("main input, main button").count()).isZero();
        bezoek.ga("/tweede-factor");
        assertThat(bezoek.hoofdtekst()).contains("Die regelt ook de tweede stap");
        assertThat(bezoek.pagina().locator("main input, main button").count()).isZero();
    }

    @Test
    void allePaginasZijnToegankelijk() {
        for (String pad : new String[] {
            "/inloggen",
            "/inloggen?mislukt=zekerheid",
            "/inloggen?mislukt=oud",
            "/inloggen?mislukt=weg",
            "/inloggen?mislukt",
            "/inloggen?afgemeld",
            "/inloggen/nood",
            "/inloggen/nood?fout",
            "/inloggen/geen-toegang"
        }) {
            bezoek.ga(pad);
            Toegankelijkheid.isInOrde(bezoek.pagina());
        }
        bezoek.meldAan("anna", "/");
        for (String pad : new String[] {"/", "/wachtwoord", "/tweede-factor", "/sessies", "/afmelden"}) {
            assertThat(bezoek.ga(pad)).isEqualTo(200);
            Toegankelijkheid.isInOrde(bezoek.pagina());
        }
        // Without being sent on, as in a browser that does not do that.
        bezoek.pagina().route("**/inloggen/uitgang", vraag -> {
            APIResponse antwoord = vraag.fetch();
            Map<String, String> koppen = new HashMap<>(antwoord.headers());
            assertThat(koppen.remove("refresh")).startsWith("0; url=" + tussen.adres());
            vraag.fulfill(new Route.FulfillOptions().setResponse(antwoord).setHeaders(koppen));
        });
        bezoek.ga("/inloggen/uitgang");
        assertThat(bezoek.hoofdtekst()).contains("Je bent afgemeld bij Baken");
        Toegankelijkheid.isInOrde(bezoek.pagina());
        try (Organisatiebezoek beheerder = organisatie.bezoek(baken)) {
            beheerder.meldAan("cas", "/beheer");
            beheerder.pagina().locator("main a:text('Anna Fictief')").click();
            assertThat(beheerder.hoofdtekst())
                    .contains("Die beheert ook de rollen")
                    .doesNotContain("Wachtwoord kwijt");
            Toegankelijkheid.isInOrde(beheerder.pagina());
        }
    }

    private void wachtOpVoorziening() {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            bezoek.ga("/inloggen");
            assertThat(bezoek.hoofdtekst())
                    .contains("Aanmelden bij je organisatie")
                    .doesNotContain("kan nu niet");
        });
    }

    /** Asks as the button does, from another window. */
    private void wachtTotWeg() {
        try (Organisatiebezoek ander = organisatie.bezoek(baken)) {
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().untilAsserted(() -> {
                ander.ga("/inloggen/organisatie");
                assertThat(ander.hoofdtekst()).contains(WEG);
            });
        }
    }
}
