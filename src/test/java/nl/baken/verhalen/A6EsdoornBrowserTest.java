// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.baken.browser.BrowserTest;
import nl.baken.browser.Toegankelijkheid;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Datuminvoer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A6 ESDOORN in the browser: the illness (T+75) and the return (T+95); the waiting is in the story test. */
@BrowserTest
class A6EsdoornBrowserTest {

    private static final String TAAK = "Intake vastleggen";

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenAfwezigheid afwezigheid;

    @Test
    void deTeamleiderMeldtDeZiekteEnDeWaarnemerVindtDeTakenEnHetBlad(Vensters vensters) {
        String ziek = afwezigheid.collega();
        String waarnemer = afwezigheid.collega();
        ZaakNummer zaak = afwezigheid.zaak(ziek, null);
        Venster leider = vensters.als("teamleider_zc").verwacht(422);

        meld(leider, ziek);
        leider.ziet("1 zaak overgedragen.");
        leider.formulier().kies("Zaak " + zaak, waarnemer).verstuur("Waarnemers opslaan");
        assertThat(leider.formulier().veld("Zaak " + zaak)).hasValue(afwezigheid.id(waarnemer));
        Toegankelijkheid.isInOrde(leider.pagina());

        Venster collega = aangemeld(vensters, waarnemer);
        collega.takenpaneel().kies(TAAK, zaak.waarde());
        collega.ga("/zaken/" + zaak);
        collega.ziet("Je neemt waar");
        Toegankelijkheid.isInOrde(collega.pagina());
        collega.klik("Overdrachtsblad");
        collega.zietTitel("Overdrachtsblad " + zaak);
        collega.ziet(TAAK);
        Toegankelijkheid.isInOrde(collega.pagina());
        collega.pagina().setViewportSize(1280, 900);

        leider.pagina().setViewportSize(1280, 900);
        leider.klik("Nu weer terug");
        leider.ziet("Open taken zijn terug bij de zorgcoördinator.");
        Toegankelijkheid.isInOrde(leider.pagina());
        collega.verwacht(404);
        assertThat(collega.ga("/zaken/" + zaak)).isEqualTo(404);
        aangemeld(vensters, ziek).takenpaneel().kies(TAAK, zaak.waarde());

        assertThat(leider.ga("/zorgcoordinatie/herverdelen?van=" + afwezigheid.id(ziek)))
                .isEqualTo(200);
        Toegankelijkheid.isInOrde(leider.pagina());
    }

    /** Without a day first: the message stands at the field. */
    private void meld(Venster leider, String ziek) {
        leider.ga("/zorgcoordinatie/afwezigheid");
        Toegankelijkheid.isInOrde(leider.pagina());
        leider.formulier().kies("Wie is er niet?", ziek).verstuur("Afwezigheid melden");
        assertThat(leider.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(leider.pagina());
        leider.pagina().setViewportSize(1280, 900);
        leider.formulier().typ("Vanaf", Datuminvoer.toon(verhaal.vandaag())).verstuur("Afwezigheid melden");
        leider.zietTitel("Afwezigheid " + ziek);
    }

    private static Venster aangemeld(Vensters vensters, String wie) {
        Venster venster = vensters.niemand();
        venster.ga("/inloggen");
        venster.formulier()
                .typ("Gebruikersnaam", wie)
                .typ("Wachtwoord", EenAfwezigheid.WACHTWOORD)
                .verstuur("Inloggen");
        venster.wachtOp("/");
        return venster;
    }
}
