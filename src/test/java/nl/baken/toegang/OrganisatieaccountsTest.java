// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.EenAppgebruiker.Gebruiker;
import nl.baken.toegang.OidcInstellingen.Zekerheidsclaim;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** People whom the provider of their organisation knows, after their token was believed; and what they can do here. */
@BakenTest
class OrganisatieaccountsTest {

    private static final String UITGEVER = "https://aanmelden.example";
    private static final String GEVOELIG = "/beheer/accounts/nieuw";
    /** Where the session of the container holds its sign-in. */
    private static final String SESSIE = "nl.baken.toegang.web.Websessie.aanmelding";

    @Autowired
    private Organisatieaccounts organisatieaccounts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Accountbeheer beheer;

    @Autowired
    private Accountbeveiliging beveiliging;

    @Autowired
    private Wachtwoordcontrole wachtwoord;

    @Autowired
    private EenAppgebruiker mensen;

    @Autowired
    private Sessies sessies;

    @Autowired
    private VerzetbareKlok klok;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private WebApplicationContext toepassing;

    private final Claimregels regels = new Claimregels(ClaimregelsTest.instellingen(null, Zekerheidsclaim.ACR));
    private String onderwerp;
    private MockMvc pagina;

    @BeforeEach
    void iemand() {
        onderwerp = UUID.randomUUID().toString();
        pagina = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
    }

    /** Name, user name, mail and even the pseudonym are those of somebody with a password: still two people. */
    @Test
    void wieHeetAlsEenAccountMetWachtwoordNeemtHetNietOver() {
        Gebruiker lokaal = mensen.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        Map<String, Object> claims = claims();
        Accounts.Account zelf = accounts.zoek(lokaal.id()).orElseThrow();
        claims.put("name", zelf.naam());
        claims.put("preferred_username", lokaal.naam());
        claims.put("email", lokaal.naam());
        for (String sub : List.of(lokaal.naam(), lokaal.id())) {
            Aanmelding ander =
                    organisatieaccounts.meldAan(UITGEVER, sub, regels, claims).orElseThrow();

            assertThat(ander.getUsername()).isNotEqualTo(lokaal.id());
            assertThat(ander.medewerker().rollen()).containsExactly(Rol.ZORGCOORDINATOR);
            assertThat(ander.vanBuiten()).isTrue();
        }
        assertThat(accounts.zoek(lokaal.id())).hasValue(zelf);
        wachtwoord.controleer(lokaal.naam(), EenAppgebruiker.WACHTWOORD);
    }

    /** An administrator who makes an account later, can't take the name of one that is here either. */
    @Test
    void metEenWachtwoordKomtNiemandBijEenAccountVanDeOrganisatie() {
        String id = binnen().getUsername();
        for (String getypt : List.of("", "null", id)) {
            assertThatThrownBy(() -> wachtwoord.controleer(id, getypt)).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> accounts.maak(id, "Ander", "hvo-querido", Set.of(), "wachtwoord", false))
                .isInstanceOf(Weigering.class);
    }

    @Test
    void eenAndereUitgeverIsEenAnderMens() {
        String hier = binnen().getUsername();
        assertThat(organisatieaccounts.meldAan("https://elders.example", onderwerp, regels, claims()))
                .get()
                .extracting(Aanmelding::getUsername)
                .isNotEqualTo(hier);
        assertThat(binnen().getUsername()).isEqualTo(hier);
    }

    @Test
    void tweeEersteAanmeldingenTegelijkMakenEenAccount() {
        List<String> wie =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> binnen().getUsername()))
                        .limit(4)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(wie).hasSize(4).containsOnly(wie.get(0));
    }

    @Test
    void watDeOrganisatieNietMeerGeeftIsWeg() {
        String id = binnen().getUsername();
        Map<String, Object> claims = claims();
        claims.put("roles", List.of("iets-anders"));
        assertThat(organisatieaccounts.meldAan(UITGEVER, onderwerp, regels, claims))
                .isEmpty();
        assertThat(accounts.zoek(id).orElseThrow().rollen()).isEmpty();

        claims = claims();
        claims.put("organisatie", "onbekend");
        assertThat(organisatieaccounts.meldAan(UITGEVER, onderwerp, regels, claims))
                .isEmpty();
        assertThat(organisatieaccounts.meldAan(UITGEVER, UUID.randomUUID().toString(), regels, claims))
                .isEmpty();
    }

    @Test
    void wieUitStaatIsErBijHetVolgendeVerzoekUitEnKomtErNietMeerIn() throws Exception {
        Aanmelding wie = binnen();
        MockHttpSession sessie = sessie(wie);
        assertThat(doe(get("/zaken"), sessie).getStatus()).isEqualTo(200);

        verhaal.als("functioneel_beheerder");
        beheer.zetActief(wie.getUsername(), false);
        verhaal.niemand();

        assertThat(doe(get("/zaken"), sessie).getRedirectedUrl()).startsWith("/inloggen");
        assertThat(organisatieaccounts.meldAan(UITGEVER, onderwerp, regels, claims()))
                .isEmpty();
        assertThat(accounts.zoek(wie.getUsername()).orElseThrow().actief()).isFalse();
    }

    @Test
    void wachtwoordEnTweedeStapZijnVanDeOrganisatie() throws Exception {
        Aanmelding wie = binnen();
        MockHttpSession sessie = sessie(wie);

        String start = doe(get("/"), sessie).getContentAsString();
        assertThat(start).contains("href=\"/sessies\"").doesNotContain("/wachtwoord", "/tweede-factor");
        assertThat(doe(get("/wachtwoord"), sessie).getContentAsString())
                .contains("Baken heeft geen wachtwoord van je")
                .doesNotContain("type=\"password\"");
        MockHttpServletResponse wijzigen = doe(
                post("/wachtwoord")
                        .with(csrf())
                        .param("nieuw", "vier nieuwe losse woorden")
                        .param("herhaling", "vier nieuwe losse woorden"),
                sessie);
        assertThat(wijzigen.getStatus()).isEqualTo(422);
        assertThat(doe(get("/tweede-factor"), sessie).getContentAsString())
                .contains("Die regelt ook de tweede stap")
                .doesNotContain("id=\"sleutel\"");
        MockHttpServletResponse instellen =
                doe(post("/tweede-factor").with(csrf()).param("code", "123456"), sessie);
        assertThat(instellen.getStatus()).isEqualTo(422);
        assertThat(accounts.zoek(wie.getUsername()).orElseThrow().vanBuiten()).isTrue();
    }

    /** What the provider says of an hour ago is not recent, however new the session is; a later time is not believed. */
    @Test
    void watGevoeligIsVraagtEenNieuweAanmeldingBijDeOrganisatie() throws Exception {
        Map<String, Object> claims = claims();
        claims.put("roles", List.of("app-beheer"));
        Aanmelding wie =
                organisatieaccounts.meldAan(UITGEVER, onderwerp, regels, claims).orElseThrow();
        MockHttpSession sessie = sessie(wie);
        sessie.setAttribute(
                SESSIE, sessies.begin(wie.getUsername(), true, klok.instant().minusSeconds(3600), "Firefox"));

        assertThat(doe(get(GEVOELIG), sessie).getRedirectedUrl()).startsWith("/opnieuw-aanmelden?terug=");
        String uitzetten = "/beheer/accounts/" + mensen.zonderApp().id() + "/uitzetten";
        for (MockHttpServletRequestBuilder vraag :
                List.of(get("/opnieuw-aanmelden"), post(uitzetten).with(csrf()))) {
            assertThat(doe(vraag, sessie).getContentAsString())
                    .contains("href=\"/inloggen/organisatie?terug=")
                    .doesNotContain("type=\"password\"");
        }
        assertThat(doe(post("/opnieuw-aanmelden").with(csrf()).param("wachtwoord", "null"), sessie)
                        .getStatus())
                .isEqualTo(422);

        sessie.setAttribute(
                SESSIE, sessies.begin(wie.getUsername(), true, klok.instant().plusSeconds(3600), "Firefox"));
        assertThat(doe(get(GEVOELIG), sessie).getStatus()).isEqualTo(200);
        klok.zet(klok.instant().plusSeconds(301));
        assertThat(doe(get(GEVOELIG), sessie).getStatus()).isEqualTo(302);
    }

    @Test
    void eenBeheerderWijzigtHierNietsVanDeOrganisatie() {
        String id = binnen().getUsername();
        verhaal.als("functioneel_beheerder");
        assertThatThrownBy(() -> beheer.wijzigRollen(id, new WijzigRollen(List.of(Rol.AUDITOR))))
                .hasMessageContaining("organisatie");
        assertThatThrownBy(
                        () -> beheer.herstel(id, accounts.zoek(id).orElseThrow().gewijzigdOp()))
                .hasMessageContaining("organisatie");
        assertThatThrownBy(() -> beveiliging.wisTweedeFactor(id)).hasMessageContaining("organisatie");
        verhaal.niemand();
    }

    private Aanmelding binnen() {
        return organisatieaccounts
                .meldAan(UITGEVER, onderwerp, regels, claims())
                .orElseThrow();
    }

    private static Map<String, Object> claims() {
        return new HashMap<>(Map.of("name", "Kim Fictief", "roles", List.of("app-zc"), "organisatie", "HVO"));
    }

    private static MockHttpSession sessie(Aanmelding wie) {
        MockHttpSession sessie = new MockHttpSession();
        sessie.setAttribute(
                SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(wie, null, wie.getAuthorities())));
        return sessie;
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder verzoek, MockHttpSession sessie)
            throws Exception {
        return pagina.perform(verzoek.session(sessie)).andReturn().getResponse();
    }
}
