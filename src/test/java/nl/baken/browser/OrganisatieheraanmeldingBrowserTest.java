// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.baken.aanmelden.Tussenpoort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What asks for a recent sign-in, for people of the provider: they show there again who they are, and what the provider
 * says of that counts, not what it was asked. In a Baken that lets in whoever has a session there.
 */
@Organisatieproef
class OrganisatieheraanmeldingBrowserTest {

    private static final String GEVOELIG = "/beheer/accounts/nieuw";
    private static final long UUR = 3600;

    private Tussenpoort tussen;
    private Organisatiebezoek bezoek;

    /** The provider tells that it asked for the password an hour ago. */
    @BeforeEach
    void eenBeheerderMetEenOudeSessie(Organisatie organisatie) {
        tussen = organisatie.tussen();
        bezoek = organisatie.bezoek(organisatie.soepel());
        tussen.liegt(claims -> claims.put("auth_time", Instant.now().getEpochSecond() - UUR));
        bezoek.meldAan("cas", "/beheer");
        assertThat(bezoek.pad()).isEqualTo("/beheer");
    }

    @AfterEach
    void sluitVenster() {
        bezoek.close();
    }

    @Test
    void wieZichDaarOpnieuwAanmeldtGaatVerder() {
        tussen.vervals(token -> token);
        bezoek.ga(GEVOELIG);
        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden");
        assertThat(bezoek.pagina().locator("input[type=password]").count()).isZero();
        Toegankelijkheid.isInOrde(bezoek.pagina());

        bezoek.adressen().clear();
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("cas");

        assertThat(bezoek.pad()).isEqualTo(GEVOELIG);
        assertThat(bezoek.pagina().locator("h1").textContent()).contains("Account maken");
        assertThat(bezoek.adressen()).anySatisfy(adres -> assertThat(adres)
                .contains("/protocol/openid-connect/auth?", "prompt=login", "max_age=300", "acr_values=1"));
    }

    @Test
    void eenOudTijdstipTeltNiet() {
        bezoek.ga(GEVOELIG);
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("cas");

        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden?mislukt=oud");
        assertThat(bezoek.hoofdtekst()).contains("heeft je niet opnieuw laten aanmelden");
        Toegankelijkheid.isInOrde(bezoek.pagina());
        bezoek.ga(GEVOELIG);
        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden");
        assertThat(bezoek.ga("/beheer")).as("wat geen nieuwe aanmelding vraagt").isEqualTo(200);
    }

    @Test
    void geenTijdstipTeltOokNiet() {
        tussen.liegt(claims -> claims.remove("auth_time"));
        bezoek.ga(GEVOELIG);
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("cas");

        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden?mislukt=oud");
    }

    @Test
    void wieHetVerzoekAfzwaktKomtNietVerder() {
        tussen.wijzigVraag(adres -> adres.replaceAll("&(prompt|max_age|acr_values)=[^&]*", ""));
        tussen.liegt(claims -> {
            claims.put("acr", "1");
            claims.put("auth_time", Instant.now().getEpochSecond() - UUR);
        });
        bezoek.ga(GEVOELIG);
        bezoek.naarOrganisatie();
        bezoek.wachtOp("/opnieuw-aanmelden?mislukt=oud**");

        bezoek.ga(GEVOELIG);
        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden");
    }

    /** Whoever shows who it is goes on as that person, with that person's rights. */
    @Test
    void eenAnderGaatNietVerderAlsDezePersoon() {
        tussen.vervals(token -> token);
        bezoek.ga(GEVOELIG);
        bezoek.pagina()
                .context()
                .clearCookies(
                        new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setPath("/realms/baken/"));
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("anna");

        assertThat(bezoek.pagina().locator("h1").textContent()).doesNotContain("Account maken");
        bezoek.ga("/zaken");
        assertThat(bezoek.pagina().locator("header").textContent()).contains("Anna Fictief");
        assertThat(bezoek.ga("/beheer")).isEqualTo(404);
    }

    @Test
    void eenTeLaagNiveauLaatDeSessieZoalsZeWas() {
        tussen.liegt(claims -> claims.put("acr", "0"));
        bezoek.ga(GEVOELIG);
        bezoek.naarOrganisatie();
        bezoek.bijOrganisatie("cas");

        assertThat(bezoek.hoofdtekst()).contains("niet zeker genoeg vastgesteld wie je bent");
        bezoek.ga(GEVOELIG);
        assertThat(bezoek.pad()).startsWith("/opnieuw-aanmelden");
    }
}
