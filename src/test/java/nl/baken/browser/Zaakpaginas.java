// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import nl.baken.gedeeld.ZaakNummer;

/** What a coordinator does on the page of a case, each step looked at. */
final class Zaakpaginas {

    private Zaakpaginas() {}

    /** Asked without a reason and with one: the field changes in its place and has the focus. */
    static void opVerzoekTonen(Venster zorgcoordinator, ZaakNummer zaak) {
        zorgcoordinator.ga("/zaken/" + zaak);
        Locator veld = zorgcoordinator.pagina().locator("#verborgen-veilig-contact");
        veld.getByText("Toon", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(veld).containsText("Kies waarom je dit wilt zien.");
        assertThat(veld.locator("select")).isFocused();
        Toegankelijkheid.isInOrde(zorgcoordinator.pagina());
        veld.locator("select").selectOption("contact");
        veld.getByText("Toon", new Locator.GetByTextOptions().setExact(true)).click();
        assertThat(veld.locator("a[href^='tel:']")).isVisible();
        assertThat(veld).containsText("Geen voicemail inspreken");
        assertThat(veld).isFocused();
        Toegankelijkheid.isInOrde(zorgcoordinator.pagina());
    }

    /** The page, the same with errors, and the case page on which the moved deadline says why. */
    static void termijnVerzetten(Venster zorgcoordinator, ZaakNummer zaak) {
        zorgcoordinator.ga("/zaken/" + zaak);
        zorgcoordinator.klik("Verzetten (Intake)");
        zorgcoordinator.zietTitel("Termijn verzetten");
        Toegankelijkheid.isInOrde(zorgcoordinator.pagina());
        zorgcoordinator.formulier().verstuur("Opslaan");
        assertThat(zorgcoordinator.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(zorgcoordinator.pagina());
        zorgcoordinator.klik("Terug");
        zorgcoordinator.klik("Pauzeren (Intake)");
        zorgcoordinator
                .formulier()
                .typ("Waarom kan het nu niet?", "FICTIEF: de cliënt is ziek")
                .verstuur("Opslaan");
        zorgcoordinator.zietTitel("Zaak " + zaak);
        Toegankelijkheid.isInOrde(zorgcoordinator.pagina());
    }
}
