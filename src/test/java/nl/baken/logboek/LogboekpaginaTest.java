// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.verhalen.EenZaak;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What an auditor reads about a number, and that reading leaves a line. */
@BakenTest
class LogboekpaginaTest {

    private static final String NIETS = "Van dit nummer staat niets in het logboek.";

    @Autowired
    private WebApplicationContext toepassing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Regellezer lezer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EenZaak eenZaak;

    private MockMvc pagina;

    @BeforeEach
    void open() {
        pagina = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
    }

    @Test
    void vanEenZaakStaatErWieWatDeedEnHoeHetProcesLiep() throws Exception {
        String nummer = toegewezen();

        String blad = doe(get("/logboek/" + nummer), "auditor").getContentAsString();

        assertThat(blad).contains(id("teamleider_zc"), "Handelingen en inzagen", "Stappen van het proces", "Loopt nog");
        assertThat(blad).as("geen namen").doesNotContain(naam("teamleider_zc"), naam("zorgcoordinator"));
    }

    @Test
    void eenGeweigerdeInzageStaatErEnOpDeStartpagina() throws Exception {
        String nummer = toegewezen();
        doe(get("/zaken/" + nummer), "zorgcoordinator2");

        assertThat(doe(get("/logboek/" + nummer), "fg").getContentAsString())
                .contains(id("zorgcoordinator2"), "Geweigerd");
        assertThat(doe(get("/"), "fg").getContentAsString())
                .contains("Geweigerd: " + nummer)
                .containsPattern("\\d+ inzage[n]? vandaag");
    }

    @Test
    void bekijkenKomtZelfInHetLogboek() throws Exception {
        String nummer = toegewezen();

        doe(get("/logboek/" + nummer), "auditor");

        assertThat(regels(nummer)).first().satisfies(regel -> {
            assertThat(regel.soort()).isEqualTo("inzage");
            assertThat(regel.wat()).isEqualTo("logboek");
            assertThat(regel.medewerker()).isEqualTo(id("auditor"));
        });
    }

    @Test
    void ookDeStartpaginaVanDeAuditorKomtInHetLogboek() throws Exception {
        long eerder = overzichten();

        doe(get("/"), "auditor");

        assertThat(overzichten()).isEqualTo(eerder + 1);
    }

    private long overzichten() {
        return database.sql("select count(*) from logboek.regel where nummer = ? and wat = 'overzicht van inzagen'")
                .param(id("auditor"))
                .query(Long.class)
                .single();
    }

    @Test
    void onbekendEnLeegZijnNietTeOnderscheidenOokNietDeTweedeKeer() throws Exception {
        String nergens = SignaalNummer.nieuw().waarde();

        assertThat(doe(get("/logboek/" + nergens), "auditor").getContentAsString())
                .contains(NIETS);
        assertThat(doe(get("/logboek/" + nergens), "auditor").getContentAsString())
                .contains(NIETS);
        assertThat(doe(get("/logboek/geen-nummer"), "auditor").getContentAsString())
                .contains(NIETS);
    }

    @Test
    void zoekenZetAlleenEenNummerInHetAdres() throws Exception {
        String nummer = SignaalNummer.nieuw().waarde();

        assertThat(zoek(" " + nummer.toLowerCase() + " ").getRedirectedUrl()).isEqualTo("/logboek/" + nummer);
        assertThat(zoek(id("manager")).getRedirectedUrl()).isEqualTo("/logboek/" + id("manager"));
        MockHttpServletResponse naam = zoek("Mevrouw Fictief");
        assertThat(naam.getRedirectedUrl()).isNull();
        assertThat(naam.getContentAsString()).contains(NIETS).doesNotContain("Mevrouw Fictief");
    }

    @Test
    void voorAnderenBestaatHetLogboekNiet() throws Exception {
        assertThat(doe(get("/logboek"), "teamleider_zc").getStatus()).isEqualTo(404);
        assertThat(doe(get("/logboek/" + id("manager")), "functioneel_beheerder")
                        .getStatus())
                .isEqualTo(404);
    }

    /** A case that the team leader gave to {@code zorgcoordinator}. */
    private String toegewezen() {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        return zaak.waarde();
    }

    private List<Regellezer.Regel> regels(String nummer) {
        return lezer.lees(Filter.altijd().met(nummer), null, 10_000).regels();
    }

    private MockHttpServletResponse zoek(String getypt) throws Exception {
        return doe(post("/logboek").with(csrf()).param("nummer", getypt), "auditor");
    }

    private MockHttpServletResponse doe(MockHttpServletRequestBuilder verzoek, String wie) throws Exception {
        Aanmelding aanmelding =
                new Aanmelding(accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker(), false);
        return pagina.perform(verzoek.with(user(aanmelding))).andReturn().getResponse();
    }

    private String id(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().id();
    }

    private String naam(String gebruikersnaam) {
        return accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().naam();
    }
}
