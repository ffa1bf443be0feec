// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import nl.baken.zaak.Tijdlijn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A coordinator's morning: sign in, the red case first, contact taken down in three clicks, a task completed and the
 * next one opened. The browser counts the clicks.
 */
@BrowserTest
class OchtendBrowserTest {

    private static final Path BEELD = Path.of("target", "schermafbeelding", "zaakpagina.png");

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    Tijdlijn tijdlijn;

    private ZaakNummer rood;
    private ZaakNummer oranje;

    @BeforeEach
    void eenRodeEnEenOranjeZaak() {
        oranje = eenZaak.zaak();
        eenZaak.tot(oranje, "zorgplan-vastleggen");
        rood = eenZaak.rodeZaak();
    }

    @Test
    void deOchtendVanEenZorgcoordinator(Vensters vensters) {
        Venster venster = vensters.niemand();
        Page pagina = venster.pagina();
        Klikteller teller = Klikteller.op(pagina);
        venster.ga("/inloggen");
        venster.formulier()
                .typ("Gebruikersnaam", "zorgcoordinator")
                .typ("Wachtwoord", "baken-demo")
                .verstuur("Inloggen");
        venster.zietTitel("Dag Coen Fictief");

        Locator zaken = pagina.locator("section")
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Mijn zaken"))))
                .locator("li a");
        assertThat(zaken.first()).containsText("code rood");
        venster.ga("/zaken/" + rood);
        assertThat(pagina.locator(".veilig")).containsText("Code rood");
        assertThat(pagina.locator(".veilig")).containsText("Geen voicemail inspreken");
        Toegankelijkheid.isInOrde(pagina);
        pagina.screenshot(new Page.ScreenshotOptions().setPath(BEELD).setFullPage(true));

        teller.opNul();
        venster.klik("Contact gehad");
        venster.formulier().kruis("Hoe gaat het met de cliënt?", "Goed");
        venster.formulier().verstuur("Opslaan");
        venster.ziet("Het contact is vastgelegd.");
        assertThat(teller.kliks()).as("contact vastleggen vanaf de zaakpagina").isLessThanOrEqualTo(3);
        assertThat(tijdlijn.van(rood).get(0).wat()).isEqualTo("contact gehad");

        teller.opNul();
        venster.klik("Zorgplan vastleggen");
        venster.zietTitel("Zorgplan vastleggen");
        venster.formulier()
                .typ("Doel: veiligheid", "FICTIEF doel: een rustige plek")
                .typ("Afspraken", "FICTIEVE afspraak: elke twee dagen bellen")
                .typ("Wat doen jullie als het misgaat?", "FICTIEF noodplan: 112 bellen")
                .kruis("Is het plan samen met de cliënt gemaakt?", "Ja")
                .verstuur("Opslaan en afronden");
        venster.zietTitel("De taak is afgerond");
        assertThat(verhaal.taken("zorgcoordinator", rood.waarde())).doesNotContain("zorgplan-vastleggen");

        Locator volgende = pagina.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Volgende taak"));
        assertThat(volgende).isFocused();
        pagina.keyboard().press("Enter");
        pagina.waitForURL(adres -> adres.contains("/taken/"));
        assertThat(pagina.locator("form#taakformulier")).isVisible();
    }
}
