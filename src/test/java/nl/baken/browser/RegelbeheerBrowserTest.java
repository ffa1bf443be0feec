// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** One rule, two administrators, in two browsers. The row begins so late that no other story counts with it. */
@BrowserTest
class RegelbeheerBrowserTest {

    @Test
    void eenBeheerderSteltVoorEnDeAnderIsAkkoord(Vensters vensters) {
        Venster eerste = vensters.als("functioneel_beheerder").verwacht(422);
        eerste.klik("Regels");
        eerste.zietTitel("Regels");
        Toegankelijkheid.isInOrde(eerste.pagina());
        eerste.klik("Normen");
        eerste.klik("Nieuwe rij (gelijkenis_telefoon)");
        eerste.formulier()
                .typ("Nieuwe waarde", "77,7")
                .typ("Vanaf welke dag geldt dit?", "1-1-2040")
                .verstuur("Voorstellen");
        assertThat(eerste.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(eerste.pagina());
        eerste.formulier().typ("Nieuwe waarde", "0,45").verstuur("Voorbeeld bekijken");
        eerste.ziet("Zo zou het worden");
        Toegankelijkheid.isInOrde(eerste.pagina());
        eerste.formulier().verstuur("Voorstellen");
        eerste.ziet("Je hebt dit zelf voorgesteld.");
        Toegankelijkheid.isInOrde(eerste.pagina());
        String voorstel = eerste.pagina().url().replaceFirst(".*/", "");

        Venster tweede = vensters.als("functioneel_beheerder2");
        tweede.ziet("Wacht op een tweede persoon");
        Toegankelijkheid.isInOrde(tweede.pagina());
        tweede.klik("Regel wijzigen · " + voorstel);
        tweede.ziet("0,45 (score)");
        tweede.formulier().kruis("Ben je het ermee eens?", "Ja, akkoord");
        Toegankelijkheid.isInOrde(tweede.pagina());
        tweede.formulier().verstuur("Antwoord vastleggen");
        tweede.zietTitel("Normen");
        tweede.ziet("Finn Fictief, akkoord van Fleur Fictief");
        Toegankelijkheid.isInOrde(tweede.pagina());
    }
}
