// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.UnsupportedEncodingException;
import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijnen;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

/** Moving a deadline on its page, and what the case page tells of it to whom. */
@BakenTest
class TermijnpaginaTest {

    private static final String REDEN = "FICTIEF: de tolk is ziek";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Termijnen termijnen;

    private MockMvcTester browser;
    private ZaakNummer zaak;
    private String plek;

    @BeforeEach
    void eenZaakMetEenLopendeIntake() {
        browser =
                MockMvcTester.from(context, bouw -> bouw.apply(springSecurity()).build());
        verhaal.nu("2026-03-03T09:00");
        zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        // Only the intake runs, so that the list can be read.
        List.of("T47", "T48").forEach(regel -> termijnen.vervallen(regel, zaak.waarde()));
        plek = plek("T06");
    }

    @Test
    void verzettenBegintMetHetEindeVanNu() {
        assertThat(als("zorgcoordinator", get(plek + "verzetten")))
                .hasStatusOk()
                .bodyText()
                .contains("Termijn verzetten", "Nu: 10 maart 2026, over 7 dagen", "value=\"10-03-2026\"");
    }

    @Test
    void deZaakpaginaZegtWieVerzetteEnWaaromMaarDatLaatsteNietAanWieAlleenVerdeelt() {
        assertThat(stuur("verzetten", "naar", "17-3-2026", "reden", REDEN))
                .hasStatus(302)
                .hasRedirectedUrl("/zaken/" + zaak)
                .flash()
                .containsEntry("melding", "De termijn is verzet naar 17 maart 2026.");

        String verzet = "Verzet van 10 maart 2026 naar 17 maart 2026 door Coen Fictief";
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .bodyText()
                .contains("17 maart 2026", verzet + ": " + REDEN, "Termijn verzet: Intake");
        assertThat(als("teamleider_zc", get("/zaken/" + zaak)))
                .bodyText()
                .contains(verzet)
                .doesNotContain(REDEN, "/verzetten", "/pauzeren");
    }

    @Test
    void bijEenWeigeringBlijftStaanWatJeTypte() {
        assertThat(stuur("verzetten", "naar", "9-3-2026", "reden", REDEN))
                .hasStatus(422)
                .bodyText()
                .contains("De termijn loopt al tot en met 10 maart 2026. Kies een latere dag.", REDEN, "9-3-2026");
        assertThat(stuur("verzetten", "naar", "17-3-2026", "reden", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Vul dit veld in.", "17-3-2026");
        assertThat(stuur("pauzeren", "reden", " ")).hasStatus(422);
    }

    @Test
    void watIsGepauzeerdKunJeAlleenHervatten() {
        assertThat(stuur("pauzeren", "reden", REDEN)).hasStatus(302);
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .bodyText()
                .containsSubsequence("Intake", "Gepauzeerd", "sinds 3 maart 2026")
                .contains("Gepauzeerd op 3 maart 2026 door Coen Fictief: " + REDEN, plek + "hervatten")
                .doesNotContain(plek + "verzetten", plek + "pauzeren");
        assertThat(als("zorgcoordinator", get("/zaken"))).bodyText().contains("Intake: gepauzeerd");

        assertThat(stuur("hervatten"))
                .flash()
                .containsEntry("melding", "De termijn loopt weer, tot en met 10 maart 2026.");
        assertThat(stuur("hervatten")).hasStatus(422).bodyText().contains("Deze termijn is niet gepauzeerd.");
    }

    @Test
    void eenTermijnVanDeWetHeeftGeenKnopEnHetAdresWeigert() {
        termijnen.start("T16", zaak.waarde(), verhaal.moment());
        plek = plek("T16");
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak))).bodyText().doesNotContain(plek);
        assertThat(stuur("verzetten", "naar", "1-7-2026", "reden", REDEN))
                .hasStatus(422)
                .bodyText()
                .contains("Deze termijn staat in de wet. Je kunt hem niet verzetten of pauzeren.", REDEN);
    }

    @Test
    void voorAnderenBestaatDePaginaNiet() {
        for (String ander : List.of("zorgcoordinator2", "teamleider_zc", "manager")) {
            for (String handeling : List.of("verzetten", "pauzeren", "hervatten")) {
                assertThat(als(ander, get(plek + handeling))).as(ander).hasStatus(404);
                assertThat(als(
                                ander,
                                post(plek + handeling).param("reden", REDEN).with(csrf())))
                        .as(ander)
                        .hasStatus(404);
            }
        }
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak))).bodyText().doesNotContain(REDEN);
    }

    @Test
    void eenTermijnVanEenAndereZaakBestaatNiet() {
        ZaakNummer ander = eenZaak.zaak();
        String vreemd = plek("T06", ander);
        assertThat(als("zorgcoordinator", get(vreemd.replace(ander.waarde(), zaak.waarde()) + "verzetten")))
                .hasStatus(404);
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak + "/termijnen/x/verzetten")))
                .hasStatus(404);
    }

    @Test
    void opDeStartpaginaStaatEenTermijnMaarEenKeer() throws UnsupportedEncodingException {
        verhaal.nu("2026-03-06T09:00");
        String start = startpagina();
        assertThat(start).contains(zaak + ", Intake", zaak + ", intake, nog geen code");
        String mijnZaken = start.substring(start.indexOf("Mijn zaken"));
        assertThat(mijnZaken.substring(mijnZaken.indexOf(zaak.waarde())).split("</li>")[0])
                .doesNotContain("Intake: over");
    }

    private String startpagina() throws UnsupportedEncodingException {
        return als("zorgcoordinator", get("/")).getResponse().getContentAsString();
    }

    private MvcTestResult stuur(String handeling, String... velden) {
        MockHttpServletRequestBuilder verzoek = post(plek + handeling).with(csrf());
        for (int i = 0; i < velden.length; i += 2) {
            verzoek.param(velden[i], velden[i + 1]);
        }
        return als("zorgcoordinator", verzoek);
    }

    private String plek(String regel) {
        return plek(regel, zaak);
    }

    private String plek(String regel, ZaakNummer nummer) {
        long id = termijnen.loopt(regel, nummer.waarde()).orElseThrow().id();
        return "/zaken/" + nummer + "/termijnen/" + id + "/";
    }

    private MvcTestResult als(String gebruikersnaam, MockHttpServletRequestBuilder verzoek) {
        Aanmelding zelf = new Aanmelding(
                accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker(), false);
        return browser.perform(verzoek.with(
                authentication(UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()))));
    }
}
