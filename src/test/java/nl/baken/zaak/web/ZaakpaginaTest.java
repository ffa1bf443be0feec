// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;

@BakenTest
class ZaakpaginaTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Verhaal verhaal;

    @Autowired
    private EenZaak eenZaak;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private MockMvcTester browser;
    private ZaakNummer zaak;

    @BeforeEach
    void eenZaakMetZorgplan() {
        browser =
                MockMvcTester.from(context, bouw -> bouw.apply(springSecurity()).build());
        verhaal.nu("2026-02-02T09:00");
        zaak = eenZaak.zaak("Fleur " + EenZaak.eenNaam(), EenZaak.eenGeboortedatum());
        eenZaak.tot(zaak, "zorgplan-vastleggen");
    }

    @Test
    void deZorgcoordinatorZietEerstHoeContactVeiligKan() {
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Code oranje",
                        "Geen voicemail inspreken",
                        "Contact gehad",
                        "Spoor starten",
                        "Notitie maken",
                        "Bericht van ketenpartner",
                        "Meer handelingen",
                        "incident, vermissing, overlijden",
                        "Veiligheidsincident melden",
                        "Overlijden melden",
                        "Toestemming en delen",
                        "Afsluiting starten",
                        "Zorgplan vastleggen",
                        "10 werkdagen na: intake vastgelegd",
                        "De cliënt moet een schuld aflossen",
                        "Verblijf op een geheim adres",
                        "Registratie bij CoMensha",
                        "Fleur ",
                        "Intake vastgelegd",
                        "Coen Fictief");
    }

    @Test
    void deTeamleiderZietHoeDeZaakErvoorStaatEnNietWaarDieOverGaat() {
        assertThat(als("teamleider_zc", get("/zaken/" + zaak)))
                .hasStatusOk()
                .bodyText()
                .contains("Code oranje", "Begeleiding", "10 werkdagen na: intake vastgelegd")
                .doesNotContain(
                        "Fleur", "06-00000000", "vlieger", "Sector", "Nationaliteit", "schuld", "Contact gehad");
    }

    @Test
    void wieNietBetrokkenIsKrijgtHetAntwoordVanEenZaakDieNietBestaat() {
        assertThat(als("zorgcoordinator2", get("/zaken/" + zaak))).hasStatus(404);
        assertThat(als("zorgcoordinator2", get("/zaken/" + ZaakNummer.nieuw()))).hasStatus(404);
        assertThat(als("manager", get("/zaken/" + zaak))).hasStatus(404);
        assertThat(als("zorgcoordinator", get("/zaken/ZC-0000000"))).hasStatus(404);
    }

    @Test
    void deLijstHeeftAlleenEigenZakenEnGeenNamenVanClienten() {
        assertThat(als("zorgcoordinator", get("/zaken")))
                .hasStatusOk()
                .bodyText()
                .contains(zaak.waarde(), "Code oranje", "Contactmoment bij veiligheid oranje: over")
                .doesNotContain("Fleur");
        assertThat(als("zorgcoordinator2", get("/zaken"))).bodyText().doesNotContain(zaak.waarde());
        assertThat(als("zorgcoordinator", get("/"))).bodyText().contains(zaak + ", begeleiding, code oranje");
    }

    @Test
    void nogEenZaakMaaktDeLijstenNietDuurder() {
        Runnable kijkt = () -> List.of("/zaken", "/").forEach(pagina -> {
            assertThat(als("zorgcoordinator", get(pagina))).hasStatusOk();
            assertThat(als("teamleider_zc", get(pagina))).hasStatusOk();
        });
        kijkt.run();
        long eerst = Teller.opdrachten(kijkt);

        eenZaak.tot(eenZaak.zaak(), "zorgplan-vastleggen");

        assertThat(eerst).isPositive();
        assertThat(Teller.opdrachten(kijkt)).isEqualTo(eerst);
    }

    @Test
    void deTeamleiderHoudtBijWieHoeveelKan() {
        String account =
                accounts.zoekOpGebruikersnaam("zorgcoordinator2").orElseThrow().id();
        String adres = "/zorgcoordinatie/team/" + account;

        als(
                "teamleider_zc",
                post(adres).param("fte", "0,5").param("regios", "Haarlem").with(csrf()));
        assertThat(als("teamleider_zc", get("/zorgcoordinatie/team")))
                .bodyText()
                .containsSubsequence("Carmen Fictief", "10", "value=\"0,5");
        assertThat(als("zorgcoordinator", get("/zorgcoordinatie/team"))).hasStatus(404);

        als("teamleider_zc", post(adres).param("fte", "1").with(csrf()));
    }

    @Test
    void elkeInzageStaatInHetLogboek() {
        als("zorgcoordinator", get("/zaken/" + zaak));
        als("zorgcoordinator2", get("/zaken/" + zaak));

        List<String> inzagen = database.sql(
                        "select wat || ' ' || toegestaan from logboek.regel where nummer = ? and soort = 'inzage'")
                .param(zaak.waarde())
                .query(String.class)
                .list();
        assertThat(inzagen).contains("zaak true", "identiteit en veilig contact true", "zaak false");
    }

    @Test
    void afsluitenBegintAlleenWieDeZaakDoet() {
        String adres = "/zaken/" + zaak + "/zorgcoordinatie/afsluiting-starten";
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak))).bodyText().contains(adres);
        assertThat(als("teamleider_zc", get(adres))).hasStatus(404);
        assertThat(als(
                        "teamleider_zc",
                        post(adres).param("redenEinde", "doel_bereikt").with(csrf())))
                .hasStatus(404);
        assertThat(als("zorgcoordinator", post(adres).with(csrf())))
                .hasStatus(422)
                .bodyText()
                .contains("Maak een keuze.");

        als("zorgcoordinator", post(adres).param("redenEinde", "doel_bereikt").with(csrf()));
        assertThat(verhaal.taken("zorgcoordinator", zaak.waarde())).contains("afsluittoets-doen");
        eenZaak.tot(zaak, "tweede-handtekening-zetten");
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .bodyText()
                .contains("Wacht op de tweede handtekening van de teamleider", "Teamleider zorgcoördinatie")
                .doesNotContain(adres);
    }

    @Test
    void eenHandelingBewaartWatJeTyptEnDoetTweeKeerVersturenEenKeer() {
        String adres = "/zaken/" + zaak + "/zorgcoordinatie/notitie-maken";
        als(
                "zorgcoordinator",
                post(adres + "/concept").param("tekst", "FICTIEF: half af").with(csrf()));
        assertThat(als("zorgcoordinator", get(adres))).bodyText().contains("FICTIEF: half af");

        for (int keer = 0; keer < 2; keer++) {
            assertThat(als(
                            "zorgcoordinator",
                            post(adres)
                                    .param("tekst", "FICTIEF: belt liever niet")
                                    .param("_kenmerk", "een-kenmerk-" + zaak)
                                    .with(csrf())))
                    .hasStatus(302);
        }
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .bodyText()
                .containsOnlyOnce("FICTIEF: belt liever niet")
                .doesNotContain("half af");
        assertThat(als("zorgcoordinator", get(adres))).bodyText().doesNotContain("half af");
    }

    @Test
    void waaropDeZaakWachtStaatErMetDagenTotHetErIs() {
        String adres = "/zaken/" + zaak + "/zorgcoordinatie/wachten-noteren";
        als(
                "zorgcoordinator",
                post(adres)
                        .param("wie", "avim")
                        .param("waarop", "FICTIEF antwoord")
                        .param("sinds", "24-1-2026")
                        .with(csrf()));
        String pagina = "/zaken/" + zaak;
        assertThat(als("zorgcoordinator", get(pagina)))
                .bodyText()
                .containsSubsequence("Wacht op", "AVIM (politie)", "FICTIEF antwoord, 9 dagen");
        assertThat(als("teamleider_zc", get(pagina))).bodyText().doesNotContain("FICTIEF antwoord");

        long id = database.sql("select id from zorgcoordinatie.wacht_op where nummer = ?")
                .param(zaak.waarde())
                .query(Long.class)
                .single();
        String klaar = "/zaken/" + zaak + "/zorgcoordinatie/wachten/" + id + "/klaar";
        assertThat(als("zorgcoordinator2", post(klaar).with(csrf()))).hasStatus(404);
        als("zorgcoordinator", post(klaar).with(csrf()));
        assertThat(als("zorgcoordinator", get(pagina))).bodyText().doesNotContain("FICTIEF antwoord");
    }

    @Test
    void vanElkVeldStaatErWaaromEnOpWelkeGrond() {
        assertThat(als("zorgcoordinator", get("/zaken/" + zaak)))
                .bodyText()
                .contains(
                        "Waarom staat dit hier?",
                        "De verantwoordelijke centrumgemeente bepalen (D07). Grond: publieke taak");
    }

    private MvcTestResult als(String gebruikersnaam, MockHttpServletRequestBuilder verzoek) {
        Aanmelding zelf = new Aanmelding(
                accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker(), false);
        return browser.perform(verzoek.with(
                authentication(UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()))));
    }
}
