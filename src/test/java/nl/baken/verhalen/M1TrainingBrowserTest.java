// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.baken.verhalen.EenTraining.SLEUTEL;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.baken.browser.BrowserTest;
import nl.baken.browser.Toegankelijkheid;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.training.Deelnamestand;
import nl.baken.training.Deelnemer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M1 in the browser: three people of a district team sign, with the keyboard only. */
@BrowserTest
class M1TrainingBrowserTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenTraining training;

    @AfterEach
    void klaar() {
        verhaal.klokTerug();
        verhaal.niemand();
    }

    @Test
    void deTekenlijstMetHetToetsenbord(Vensters vensters) {
        verhaal.nu("2026-03-02T09:00");
        String wijkteam = EenTraining.naam("Wijkteam");
        training.doelgroep(wijkteam, "wijkteam", 3, LocalDate.of(2026, 1, 1));
        TrainingNummer nummer = training.gepland(wijkteam, LocalDate.of(2026, 3, 3), 3);
        verhaal.nu("2026-03-03T09:05");
        Venster sleutel = vensters.als(SLEUTEL);
        for (String adres : new String[] {
            "/trainingen", "/trainingen/nieuw", "/trainingen/doelgroepen", "/trainingen/doelgroepen/nieuw"
        }) {
            assertThat(sleutel.ga(adres)).isEqualTo(200);
            Toegankelijkheid.isInOrde(sleutel.pagina());
        }
        sleutel.ga("/trainingen/sessies/" + nummer);
        Toegankelijkheid.isInOrde(sleutel.pagina());
        Page pagina = sleutel.pagina();
        Locator vakken = pagina.getByLabel("Aanwezig");
        assertThat(vakken).hasCount(3);
        assertThat(vakken.first().boundingBox().height).isGreaterThanOrEqualTo(32);
        vakken.first().focus();
        pagina.keyboard().press("Space");
        // Past "I don't know" of the first.
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Tab");
        pagina.keyboard().press("Space");
        for (int i = 0; i < 5; i++) {
            pagina.keyboard().press("Tab");
        }
        assertThat(pagina.getByText("Klaar: de rest kwam niet")).isFocused();
        pagina.keyboard().press("Enter");
        sleutel.ziet("De lijst is klaar");
        assertThat(training.deelnemers(nummer))
                .extracting(Deelnemer::stand)
                .containsExactly(Deelnamestand.AANWEZIG, Deelnamestand.AANWEZIG, Deelnamestand.AFWEZIG);
        bestand(sleutel, nummer);
    }

    /** What is in a file is shown before it is taken over. */
    private void bestand(Venster sleutel, TrainingNummer nummer) {
        Page pagina = sleutel.pagina();
        pagina.getByLabel("Bestand (CSV)")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "lijst.csv",
                        "text/csv",
                        "naam;mail;functie;stand\nVier Fictief;;wijkteam;aanwezig\n".getBytes()));
        sleutel.klik("Bestand bekijken");
        sleutel.zietTitel("Lijst overnemen");
        Toegankelijkheid.isInOrde(pagina);
        sleutel.klik("Overnemen");
        sleutel.ziet("De lijst is overgenomen.");
        assertThat(training.deelnemers(nummer)).hasSize(4);
        sleutel.klap("Iemand verbeteren of van de lijst halen");
        sleutel.klik("Vier Fictief");
        sleutel.zietTitel("Deelnemer verbeteren");
        Toegankelijkheid.isInOrde(pagina);
        sleutel.ziet("Staat de naam hier ten onrechte");
        pagina.getByLabel("Naam; mailadres; functie").fill("Vijf Fictief;; wijkteam");
        sleutel.klik("Opslaan");
        sleutel.ziet("De deelnemer is verbeterd.");
        assertThat(training.deelnemers(nummer)).hasSize(4);
    }
}
