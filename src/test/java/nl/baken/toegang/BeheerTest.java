// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.BakenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Administration through the pages, from a new colleague to a colleague who left. */
@BakenTest
class BeheerTest {

    private static final String EIGEN = "paarse ketel zingt zacht";

    @Autowired
    private WebApplicationContext toepassing;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    private MockMvc pagina;
    private MockHttpSession beheerder;
    private String gebruikersnaam;

    @BeforeEach
    void meldBeheerderAan() throws Exception {
        pagina = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
        beheerder = meldAan("functioneel_beheerder", "baken-demo");
        gebruikersnaam = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void eenNieuweCollegaKiestEerstEenEigenWachtwoord() throws Exception {
        MockHttpSession collega = meldAan(gebruikersnaam, maakAccount());

        assertThat(collega).isNotNull();
        assertThat(doe(get("/"), collega).getRedirectedUrl()).isEqualTo("/wachtwoord");
        assertThat(doe(get("/wachtwoord"), collega).getContentAsString()).doesNotContain("Huidig wachtwoord");
        assertThat(wijzig(collega, "", "welkom123456").getStatus()).isEqualTo(422);
        assertThat(doe(get("/signalen"), collega).getRedirectedUrl()).isEqualTo("/wachtwoord");

        assertThat(wijzig(collega, "", EIGEN).getRedirectedUrl()).isEqualTo("/");

        assertThat(doe(get("/"), collega).getStatus()).isEqualTo(200);
        assertThat(meldAan(gebruikersnaam, EIGEN)).isNotNull();
    }

    @Test
    void hetEenmaligeWachtwoordStaatErEenKeerEnNergensBewaard() throws Exception {
        String eenmalig = maakAccount();

        assertThat(doe(get("/beheer/accounts/" + id()), beheerder).getContentAsString())
                .doesNotContain(eenmalig);
        assertThat(database.sql("select count(*) from toegang.account a where a::text like ?")
                        .param("%" + eenmalig + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(handelingen("account gemaakt")).isOne();
    }

    @Test
    void wieAccountsBekijktStaatInHetLogboek() throws Exception {
        maakAccount();
        String zelf = accounts.zoekOpGebruikersnaam("functioneel_beheerder")
                .orElseThrow()
                .id();
        long lijsten = inzagen("accountlijst", zelf);
        long bladen = inzagen("account", id());

        doe(get("/beheer"), beheerder);
        doe(get("/beheer/accounts/" + id()), beheerder);
        doe(post("/beheer/accounts/" + id() + "/uitzetten").with(csrf()), beheerder);

        assertThat(inzagen("accountlijst", zelf)).isEqualTo(lijsten + 1);
        assertThat(inzagen("account", id())).as("een handeling is geen inzage").isEqualTo(bladen + 1);
    }

    @Test
    void tweeKeerVersturenDoetHetEenKeer() throws Exception {
        String kenmerk = veld(doe(get("/beheer/accounts/nieuw"), beheerder), "_kenmerk");
        MockHttpServletResponse eerste = doe(nieuwAccount(kenmerk), beheerder);
        MockHttpServletResponse tweede = doe(nieuwAccount(kenmerk), beheerder);
        assertThat(tweede.getRedirectedUrl()).isEqualTo(eerste.getRedirectedUrl());
        assertThat(handelingen("account gemaakt")).isOne();
        assertThat(eenmalig(eerste)).isNotEmpty();

        String gezien = veld(doe(get("/beheer/accounts/" + id()), beheerder), "_gezien");
        MockHttpServletResponse hersteld = doe(herstel(gezien), beheerder);
        doe(herstel(gezien), beheerder);
        assertThat(meldAan(gebruikersnaam, eenmalig(hersteld))).isNotNull();
        assertThat(handelingen("wachtwoord hersteld")).isOne();

        doe(post("/beheer/accounts/" + id() + "/uitzetten").with(csrf()), beheerder);
        doe(post("/beheer/accounts/" + id() + "/uitzetten").with(csrf()), beheerder);
        assertThat(handelingen("account uitgezet")).isOne();
    }

    @Test
    void herstellenEnUitzettenTellenBijDeVolgendeKlik() throws Exception {
        MockHttpSession collega = meldAan(gebruikersnaam, maakAccount());
        wijzig(collega, "", EIGEN);
        String gezien = veld(doe(get("/beheer/accounts/" + id()), beheerder), "_gezien");
        String eenmalig = eenmalig(doe(herstel(gezien), beheerder));

        assertThat(doe(get("/"), collega).getRedirectedUrl()).startsWith("/inloggen");
        assertThat(meldAan(gebruikersnaam, EIGEN)).isNull();
        MockHttpSession opgegeven = meldAan(gebruikersnaam, eenmalig);
        eenmalig = eenmalig(doe(herstel(veld(doe(get("/beheer/accounts/" + id()), beheerder), "_gezien")), beheerder));
        assertThat(wijzig(opgegeven, "", EIGEN).getRedirectedUrl()).startsWith("/inloggen");
        MockHttpSession opnieuw = meldAan(gebruikersnaam, eenmalig);
        assertThat(doe(get("/"), opnieuw).getRedirectedUrl()).isEqualTo("/wachtwoord");

        doe(post("/beheer/accounts/" + id() + "/uitzetten").with(csrf()), beheerder);
        assertThat(doe(get("/wachtwoord"), opnieuw).getRedirectedUrl()).startsWith("/inloggen");
        assertThat(meldAan(gebruikersnaam, eenmalig)).isNull();
    }

    @Test
    void wieZelfWijzigtGeeftHetHuidigeWachtwoordEnRadenTelt() throws Exception {
        MockHttpSession collega = meldAan(gebruikersnaam, maakAccount());
        wijzig(collega, "", EIGEN);
        String ander = "groene fiets slaapt buiten";

        for (int poging = 0; poging < 5; poging++) {
            assertThat(wijzig(collega, "verkeerd geraden", ander).getContentAsString())
                    .contains("Dit is niet je huidige wachtwoord.");
        }
        assertThat(wijzig(collega, EIGEN, ander).getContentAsString()).contains("Wacht een paar minuten.");
    }

    @Test
    void eenBeheerderZetZichzelfNietUitEnGeeftZichzelfNiets() throws Exception {
        String zelf = "/beheer/accounts/"
                + accounts.zoekOpGebruikersnaam("functioneel_beheerder")
                        .orElseThrow()
                        .id();

        MockHttpServletResponse rollen =
                doe(post(zelf).with(csrf()).param("rollen", "functioneel_beheerder", "auditor"), beheerder);
        doe(post(zelf + "/uitzetten").with(csrf()), beheerder);

        assertThat(rollen.getStatus()).isEqualTo(422);
        assertThat(rollen.getContentAsString()).contains("Je eigen rollen kun je niet wijzigen.");
        assertThat(doe(get(zelf), beheerder).getContentAsString())
                .contains("Je eigen account kun je niet uitzetten.")
                .contains("Functioneel beheerder")
                .doesNotContain("Auditor,");
    }

    @Test
    void nieuweRollenEnOrganisatiesStaanErMeteen() throws Exception {
        maakAccount();
        doe(post("/beheer/accounts/" + id()).with(csrf()).param("rollen", "manager"), beheerder);
        assertThat(accounts.zoek(id()).orElseThrow().rolnamen()).isEqualTo("Manager");
        assertThat(handelingen("rollen gewijzigd")).isOne();

        String naam = "Stichting " + gebruikersnaam;
        var nieuw = post("/beheer/organisaties/nieuw")
                .with(csrf())
                .param("naam", naam)
                .param("soort", "opvang");
        assertThat(doe(nieuw, beheerder).getRedirectedUrl()).isEqualTo("/beheer/organisaties");
        assertThat(doe(nieuw, beheerder).getContentAsString()).contains("Er is al een organisatie met deze naam.");
        assertThat(doe(get("/beheer/organisaties"), beheerder).getContentAsString())
                .contains(naam);
    }

    @Test
    void eenFoutStaatBijHetVeld() throws Exception {
        var leeg = doe(post("/beheer/accounts/nieuw").with(csrf()).param("gebruikersnaam", "a b"), beheerder);

        assertThat(leeg.getStatus()).isEqualTo(422);
        assertThat(leeg.getContentAsString())
                .contains("veld-naam-fout", "veld-organisatie-fout", "veld-rollen-fout", "value=\"a b\"");
    }

    @Test
    void voorAnderenBestaatBeheerNiet() throws Exception {
        MockHttpSession manager = meldAan("manager", "baken-demo");

        assertThat(doe(get("/beheer"), manager).getStatus()).isEqualTo(404);
        assertThat(doe(get("/beheer/accounts/onbekend"), beheerder).getStatus()).isEqualTo(404);
    }

    private String maakAccount() throws Exception {
        return eenmalig(doe(nieuwAccount("_"), beheerder));
    }

    private MockHttpServletRequestBuilder nieuwAccount(String kenmerk) {
        return post("/beheer/accounts/nieuw")
                .with(csrf())
                .param("_kenmerk", kenmerk)
                .param("gebruikersnaam", gebruikersnaam)
                .param("naam", "Nieuw Fictief")
                .param("organisatie", "hvo-querido")
                .param("rollen", "zorgcoordinator");
    }

    private MockHttpServletRequestBuilder herstel(String gezien) {
        return post("/beheer/accounts/" + id() + "/herstellen").with(csrf()).param("_gezien", gezien);
    }

    private MockHttpServletResponse wijzig(MockHttpSession wie, String huidig, String nieuw) throws Exception {
        var wijzigen = post("/wachtwoord").with(csrf());
        Map.of("huidig", huidig, "nieuw", nieuw, "herhaling", nieuw).forEach(wijzigen::param);
        return doe(wijzigen, wie);
    }

    /** The one-time password on the page that an answer leads to. */
    private String eenmalig(MockHttpServletResponse antwoord) throws Exception {
        return stuk(doe(get(antwoord.getRedirectedUrl()), beheerder), "<code>(\\w+)</code>");
    }

    private String id() {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    private long inzagen(String wat, String nummer) {
        return database.sql("select count(*) from logboek.regel where soort = 'inzage' and wat = ? and nummer = ?")
                .params(wat, nummer)
                .query(Long.class)
                .single();
    }

    private long handelingen(String wat) {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat = ? and soort = 'handeling'")
                .params(id(), wat)
                .query(Long.class)
                .single();
    }

    private MockHttpSession meldAan(String naam, String wachtwoord) throws Exception {
        var antwoord = pagina.perform(post("/inloggen")
                        .with(csrf())
                        .param("gebruikersnaam", naam)
                        .param("wachtwoord", wachtwoord))
                .andReturn();
        boolean binnen = "/".equals(antwoord.getResponse().getRedirectedUrl());
        return binnen ? (MockHttpSession) antwoord.getRequest().getSession() : null;
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder verzoek, MockHttpSession wie) throws Exception {
        return pagina.perform(verzoek.session(wie)).andReturn().getResponse();
    }

    private static String veld(MockHttpServletResponse antwoord, String naam) throws Exception {
        return stuk(antwoord, "name=\"" + naam + "\" value=\"([^\"]+)\"");
    }

    private static String stuk(MockHttpServletResponse antwoord, String patroon) throws Exception {
        Matcher gevonden = Pattern.compile(patroon).matcher(antwoord.getContentAsString());
        assertThat(gevonden.find()).as(patroon).isTrue();
        return gevonden.group(1);
    }
}
