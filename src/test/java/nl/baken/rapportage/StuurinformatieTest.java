// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.baken.BakenTest;
import nl.baken.bench.Teller;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages with figures: who sees which, what a small count looks like, and what a page costs. */
@BakenTest
class StuurinformatieTest {

    /** Long before any case of another test. */
    private static final LocalDate MAART = LocalDate.of(2023, 3, 1);

    private static final String ADRES = "/stuurinformatie/kengetallen/";
    private static final String TOEN = "?per=maand&van=2023-01&tot=2023-04";

    @Autowired
    private WebApplicationContext toepassing;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Proefcijfers telling;

    private MockMvc web;

    @BeforeEach
    void geteld() {
        web = MockMvcBuilders.webAppContextSetup(toepassing)
                .apply(springSecurity())
                .build();
        telling.tel("K23", "geopend", MAART.minusMonths(1), 20);
        telling.tel("K23", "geopend", MAART, 3);
        telling.tel("K23", "geopend", MAART.plusMonths(1), 21);
        telling.tel("K02", "gegrond_slachtoffer", MAART, 33);
        telling.tel("K02", "ongegrond_overig", MAART, 11);
        telling.tel("K02", "gegrond_slachtoffer", MAART, "geslacht", "vrouw", 33);
    }

    @AfterEach
    void vergeten() {
        telling.weg();
    }

    @Test
    void alleenWieDeZakenKentZietEenKleinAantal() throws Exception {
        assertThat(cellen(toon("K23" + TOEN, "teamleider_zc"))).contains("3", "20", "21");
        assertThat(cellen(toon("K23" + TOEN, "manager")))
                .contains("&lt;5", "x", "21")
                .as("het kwartaal is te zien, dus de maand ernaast zou het kleine aantal verraden")
                .doesNotContain("3", "20");
    }

    @Test
    void eenAandeelStaatErMetGrafiekEnUitleg() throws Exception {
        String pagina = toon("K02" + TOEN, "manager");

        assertThat(cellen(pagina)).contains("75%", "25%");
        assertThat(pagina)
                .contains("role=\"img\"", "Zo is dit berekend", "versie 1", "Van januari 2023 tot en met april 2023")
                .doesNotContain("style=");
        assertThat(cellen(toon("K02" + TOEN + "&kenmerk=geslacht:vrouw", "manager")))
                .contains("100%");
    }

    @Test
    void elkeRolZietDeEigenCijfers() throws Exception {
        assertThat(doe("/stuurinformatie", "manager"))
                .contains("Doorlooptijd per fase")
                .doesNotContain("Verblijf");
        assertThat(doe("/stuurinformatie", "beleidsmedewerker"))
                .contains("Verblijf", "Dekking van trainingen", "Kosten");
        assertThat(doe("/stuurinformatie", "contractbeheerder")).contains("Uren uit eigen middelen");
        assertThat(doe("/stuurinformatie", "teamleider_zc")).contains("Tijd voor registreren");
        assertThat(status(ADRES + "K10", "manager")).isEqualTo(404);
        assertThat(status(ADRES + "K99", "teamleider_zc")).isEqualTo(404);
        assertThat(status("/stuurinformatie", "zorgcoordinator")).isEqualTo(404);
        assertThat(status("/stuurinformatie", "functioneel_beheerder")).isEqualTo(404);
        Medewerker manager =
                accounts.zoekOpGebruikersnaam("manager").orElseThrow().medewerker();
        Medewerker beide = new Medewerker(
                manager.id(), manager.naam(), Set.of(Rol.MANAGER, Rol.CONTRACTBEHEERDER), manager.organisatie());
        assertThat(antwoord("/stuurinformatie", beide).getContentAsString())
                .as("wie ook contracten beheert, houdt de cijfers van de manager")
                .contains("/stuurinformatie/processen", "/stuurinformatie/jaarrapporten");
        assertThat(doe("/stuurinformatie/brief", "contractbeheerder"))
                .contains(Briefcijfers.KENMERK, "niet uitgesplitst");
    }

    @Test
    void watNietKanKrijgtEenZin() throws Exception {
        assertThat(toon("K02?per=week&van=onzin&tot=2999-01&gemeente=x&kenmerk=geslacht:x", "manager"))
                .contains(
                        "per maand of per kwartaal",
                        "Die maand kennen we niet",
                        "nog niet begonnen",
                        "Die centrumgemeente kennen we niet",
                        "Die groep kennen we niet");
        assertThat(toon("K02?per=maand&van=2020-01&tot=2023-01", "manager")).contains("hoogstens 12 maanden");
        assertThat(toon("K02?van=2023-04&tot=2023-01", "manager")).contains("eerste maand ligt na de laatste");
        assertThat(toon("K02?tot=-999999999-01", "manager")).contains("Die maand kennen we niet");
        assertThat(status("/stuurinformatie/processen?van=2023-01&tot=%2B999999999-12", "manager"))
                .isEqualTo(422);
        assertThat(toon("K09?per=maand&van=2022-01&tot=2022-02", "beleidsmedewerker"))
                .contains("In deze periode is hier niets geteld");
    }

    @Test
    void elkKengetalHeeftEenPaginaOokZonderCijfers() throws Exception {
        for (int code = 1; code <= 24; code++) {
            String adres = "%sK%02d".formatted(ADRES, code);
            assertThat(status(adres + "?per=maand&van=2022-01&tot=2022-02", "teamleider_zc"))
                    .as(adres)
                    .isEqualTo(200);
            assertThat(status(adres, "teamleider_zc")).as(adres).isEqualTo(200);
            assertThat(status(adres, "manager")).as(adres).isIn(200, 404);
        }
    }

    @Test
    void eenPaginaLeestDeTellingenEenKeer() {
        for (String adres :
                List.of("/stuurinformatie", ADRES + "K05", ADRES + "K02?kenmerk=geslacht:vrouw", ADRES + "K11")) {
            assertThat(lezingen(adres)).as(adres).hasSize(1);
        }
    }

    private List<String> lezingen(String adres) {
        return Teller.zinnen(() -> {
                    try {
                        doe(adres, "manager");
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .stream()
                .filter(zin -> zin.contains("rapportage.telling"))
                .toList();
    }

    private static List<String> cellen(String pagina) {
        List<String> cellen = new ArrayList<>();
        java.util.regex.Pattern.compile("<td>([^<]*)</td>")
                .matcher(pagina)
                .results()
                .forEach(cel -> cellen.add(cel.group(1)));
        return cellen;
    }

    private String toon(String code, String wie) throws Exception {
        return doe(ADRES + code, wie);
    }

    private String doe(String adres, String wie) throws Exception {
        MockHttpServletResponse antwoord = antwoord(adres, wie);
        assertThat(antwoord.getStatus()).as(adres).isEqualTo(200);
        return antwoord.getContentAsString();
    }

    private int status(String adres, String wie) throws Exception {
        return antwoord(adres, wie).getStatus();
    }

    private MockHttpServletResponse antwoord(String adres, String wie) throws Exception {
        return antwoord(adres, accounts.zoekOpGebruikersnaam(wie).orElseThrow().medewerker());
    }

    private MockHttpServletResponse antwoord(String adres, Medewerker wie) throws Exception {
        Aanmelding aanmelding = new Aanmelding(wie, false);
        return web.perform(get(adres).with(user(aanmelding))).andReturn().getResponse();
    }
}
