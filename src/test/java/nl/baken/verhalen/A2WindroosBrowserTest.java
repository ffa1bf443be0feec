// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.browser.BrowserTest;
import nl.baken.browser.Invulling;
import nl.baken.browser.Takenpaneel;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.formulier.Datuminvoer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A2 WINDROOS in the browser, from the melder to the report to the AVIM; the waiting is in the story test. */
@BrowserTest
class A2WindroosBrowserTest {

    private static final String ZAANSTAD = "sleutelfunctionaris_zaanstad";

    @Autowired
    Verhaal verhaal;

    @Test
    void vanMelderNaarAvimEnTerug(Vensters vensters) {
        Venster melder = vensters.als("melder");
        String signaal = meld(melder);
        Takenpaneel taken = vensters.als(ZAANSTAD).takenpaneel();
        taken.doet("Signaal verrijken", signaal, A2WindroosBrowserTest::verrijk);
        taken.doet("Duiding vaststellen", signaal, A2WindroosBrowserTest::duid);
        taken.doet("Melding versturen", signaal, A2WindroosBrowserTest::verstuur);
        assertThat(verhaal.taken(ZAANSTAD, signaal)).isEmpty();

        for (String ander : List.of("sleutelfunctionaris_haarlem", "zorgcoordinator", "auditor")) {
            vindtNiets(vensters.als(ander), signaal);
        }
        melder.ga("/signalen");
        melder.klik(signaal);
        melder.ziet("Wat je hierover hoort");
        assertThat(melder.pagina().locator("ol.regels li")).hasCount(2);
        assertThat(melder.pagina().locator("main")).not().containsText("AVIM");
    }

    private String meld(Venster melder) {
        melder.ga("/signalen/nieuw");
        Invulling formulier = melder.formulier();
        formulier
                .typ("Wanneer is het gezien?", Datuminvoer.toon(verhaal.vandaag()))
                .kies("In welke gemeente?", "Zaanstad")
                .kies("Op wat voor plek?", "Balie of kantoor")
                .kruis(
                        "Wat heb je gezien?",
                        "Schuld bij de werkgever of een 'helper'",
                        "Steeds dezelfde 'helper', of betaalt voor anderen")
                .typ("Vertel kort wat er aan de hand is", "FICTIEF: betaalt de huur van drie verzonnen mensen")
                .kies("Van wat voor organisatie komt het signaal?", "Burgerzaken balie")
                .kruis("Wil de melder iets terughoren?", "Ja")
                .verstuur("Melding versturen");
        melder.zietTitel("Dank je wel, je melding is ontvangen");
        return melder.pagina().locator("main strong").textContent();
    }

    private static void verrijk(Invulling formulier) {
        assertThat(formulier.keuze("Wat is er gezien?", "Schuld bij de werkgever of een 'helper'"))
                .isChecked();
        formulier
                .kruis("Wat heb je geraadpleegd?", "BRP", "Vergunningen")
                .kies("Op welke grond?", "Publieke taak")
                .typ("Wat vond je?", "FICTIEF: geen vergunning bekend");
    }

    private static void duid(Invulling formulier) {
        assertThat(formulier.vak()).containsText("Twijfel");
        formulier
                .kruis("Wat denk je?", "Twijfel")
                .typ("Waarom?", "FICTIEF motief van de sleutelfunctionaris")
                .kies("Wat hoort de melder?", "We hebben je melding beoordeeld en doorgegeven");
    }

    private static void verstuur(Invulling formulier) {
        assertThat(formulier.vak()).containsText("AVIM");
        formulier.kruis("Heb je gemeld?", "Ja").kies("Wat heb je gedeeld?", "Feiten van het signaal, zonder namen");
    }

    private static void vindtNiets(Venster ander, String signaal) {
        ander.verwacht(404).takenpaneel().zietNiets(signaal);
        ander.ga("/signalen");
        assertThat(ander.pagina().locator("main")).not().containsText(signaal);
        assertThat(ander.ga("/signalen/" + signaal)).isEqualTo(404);
    }
}
