// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.aanmelden.AndereBaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who comes in at a real Keycloak, with which roles, and how it ends. */
@Organisatieproef
class OrganisatieaanmeldingBrowserTest {

    private static final Pattern EENMALIG = Pattern.compile("'nood1' met het eenmalige wachtwoord (\\w{16})");

    private Organisatie organisatie;
    private AndereBaken baken;
    private Organisatiebezoek bezoek;

    @BeforeEach
    void nieuwVenster(Organisatie organisatie) {
        this.organisatie = organisatie;
        baken = organisatie.baken();
        bezoek = organisatie.bezoek(baken);
    }

    @AfterEach
    void sluitVenster() {
        bezoek.close();
    }

    @Test
    void aanmeldenGeeftDeRollenVanDeOrganisatieEnAfmeldenGeldtOokDaar() {
        bezoek.meldAan("anna", "/zaken");

        assertThat(bezoek.pad()).isEqualTo("/zaken");
        assertThat(bezoek.pagina().locator("header").textContent()).contains("Anna Fictief");
        assertThat(bezoek.ga("/camunda/app/tasklist/default/")).isEqualTo(200);
        assertThat(bezoek.ga("/beheer")).isEqualTo(404);
        assertThat(bezoek.adressen().stream().filter(adres -> adres.contains("/protocol/openid-connect/auth?")))
                .singleElement()
                .asString()
                .contains(
                        "response_type=code",
                        "code_challenge_method=S256",
                        "state=",
                        "nonce=",
                        "prompt=login",
                        "max_age=300",
                        "acr_values=1");

        bezoek.ga("/");
        meldAfBijBeide();

        assertThat(bezoek.gezegd()).noneMatch(tekst -> tekst.contains("Content Security Policy"));
        assertThat(bezoek.adressen()).noneMatch(adres -> adres.contains("id_token"));
        assertThat(bezoek.adressen()).noneMatch(adres -> adres.startsWith(baken.adres()) && adres.contains("eyJ"));
        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
    }

    /** Tasklist has a policy of its own for what its pages may do. */
    @Test
    void afmeldenVanuitDeTakenlijstGeldtOokDaar() {
        bezoek.meldAan("anna", "/");
        bezoek.ga("/camunda/app/tasklist/default/");

        meldAfBijBeide();

        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
        bezoek.naarOrganisatie();
        bezoek.pagina().locator("#username").waitFor();
    }

    private void meldAfBijBeide() {
        Page pagina = bezoek.pagina();
        pagina.locator("header button:text('Afmelden')").click();
        pagina.waitForURL(organisatie.tussen().adres() + "/**");
        pagina.locator("#kc-logout").click();
        bezoek.wachtOp("/inloggen?afgemeld");
    }

    @Test
    void zonderRolKomtNiemandBinnen() {
        bezoek.meldAan("bo", "/");

        bezoek.wachtOp("/inloggen/geen-toegang");
        assertThat(bezoek.pagina().locator("h1").textContent()).isEqualTo("Je hebt geen toegang");
        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
        assertThat(baken.uitvoer()).contains("gaf geen toegang: geen rol").doesNotContain("Bo Fictief");
    }

    @Test
    void wieBijDeOrganisatieIsAfgemeldIsErBijDeVolgendeKlikUit() {
        bezoek.meldAan("anna", "/zaken");
        assertThat(bezoek.pad()).isEqualTo("/zaken");

        organisatie.keycloak().meldAf("anna");

        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
    }

    @Test
    void eenOntnomenRolIsErDeVolgendeKeerNiet() {
        bezoek.meldAan("dirk", "/zaken");
        assertThat(bezoek.pad()).isEqualTo("/zaken");
        organisatie.keycloak().ontneem("dirk", "app-zc");

        bezoek.meldAan("dirk", "/zaken");

        bezoek.wachtOp("/inloggen/geen-toegang");
    }

    @Test
    void wieInBakenUitStaatIsErMeteenUitEnKomtErNietMeerIn() {
        bezoek.meldAan("els", "/zaken");
        assertThat(bezoek.pad()).isEqualTo("/zaken");

        try (Organisatiebezoek beheerder = organisatie.bezoek(baken)) {
            beheerder.meldAan("cas", "/beheer");
            beheerder.pagina().locator("main a:text('Els Fictief')").click();
            beheerder.pagina().locator("button:text('Account uitzetten')").click();
            assertThat(beheerder.pagina().locator("body").textContent()).contains("Het account staat uit");
        }

        bezoek.ga("/zaken");
        assertThat(bezoek.pad()).startsWith("/inloggen");
        bezoek.meldAan("els", "/zaken");
        bezoek.wachtOp("/inloggen/geen-toegang");
        assertThat(baken.uitvoer()).contains("gaf geen toegang: account uit");
    }

    @Test
    void metEenWachtwoordKomtAlleenHetVerzegeldeAccountBinnen() {
        assertThat(baken.uitvoer()).doesNotContain("'beheerder'");

        bezoek.meldAanMetWachtwoord("anna", Organisatie.WACHTWOORD);
        assertThat(bezoek.pad()).isEqualTo("/inloggen/nood?fout");
        bezoek.meldAanMetWachtwoord("nood1", eenmalig());
        assertThat(bezoek.pad()).isEqualTo("/wachtwoord");
        assertThat(baken.uitvoer()).contains("Aangemeld met een verzegeld account");
    }

    /** At the provider somebody is called as the sealed account is here: two people, and each keeps the own way in. */
    @Test
    void eenNaamgenootNeemtGeenAccountOver() {
        bezoek.meldAan("nood1", "/");

        assertThat(bezoek.pagina().locator("header").textContent()).contains("Naamgenoot Fictief");
        assertThat(bezoek.ga("/beheer")).isEqualTo(404);
        try (Organisatiebezoek ander = organisatie.bezoek(baken)) {
            ander.meldAanMetWachtwoord("nood1", eenmalig());
            assertThat(ander.pad()).isEqualTo("/wachtwoord");
            assertThat(ander.pagina().locator("header").textContent()).doesNotContain("Naamgenoot");
        }
        assertThat(bezoek.ga("/zaken")).as("ook daarna").isEqualTo(200);
    }

    private String eenmalig() {
        Matcher geheim = EENMALIG.matcher(baken.uitvoer());
        assertThat(geheim.find()).isTrue();
        return geheim.group(1);
    }
}
