// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.baken.browser.BrowserTest;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Veldsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A8 IJSVOGEL in the browser, the first hour: on Friday at four the address turns out to be leaked. */
@BrowserTest
class A8IjsvogelBrowserTest {

    private static final String COORDINATOR = "zorgcoordinator";

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenIncident incident;

    @Test
    void hetLekVanVrijdagmiddag(Vensters vensters) {
        verhaal.nu("2026-02-06T15:30");
        ZaakNummer zaak = eenZaak.toegewezen(COORDINATOR);
        // Code red, so that it stands on top of the list, as after such a leak.
        eenZaak.begeleidMet(zaak, "actief_gezocht");
        verhaal.nu("2026-02-06T16:00");
        Venster coordinator = vensters.als(COORDINATOR);

        meld(coordinator, zaak);

        coordinator.zietTitel("Zaak " + zaak);
        coordinator.ziet("melden bij de AP kan tot maandag 9 februari 2026 om 16.00 uur");
        coordinator
                .takenpaneel()
                .doet(
                        "Directe veiligheid regelen",
                        zaak.waarde(),
                        formulier -> formulier.kruis(
                                "Wat heb je gedaan?", "112 gebeld", "De cliënt is nu op een andere plek"));
        besluitVanDeFg(vensters.als("fg"), zaak);
        coordinator.ga("/zaken/" + zaak);
        coordinator.ziet("gemeld op vrijdag 6 februari 2026 om 16.00 uur; kenmerk AP-FICTIEF");
        assertThat(verhaal.taken(COORDINATOR, zaak.waarde()))
                .contains("client-informeren", "incident-beoordelen", "calamiteit-melden");
    }

    private void meld(Venster coordinator, ZaakNummer zaak) {
        coordinator.ga("/zaken/" + zaak);
        coordinator.klap("Meer handelingen");
        coordinator.klik("Veiligheidsincident melden");
        assertThat(coordinator.formulier().veld("Hoe laat?")).hasValue("16:00");
        Map<String, Object> lek = incident.lek();
        lek.put("veilig", "nee");
        Browserwerk.vul(coordinator.formulier(), "incident-melden", lek);
        coordinator.formulier().verstuur("Opslaan");
    }

    /** What leaked and until when, and nothing of the case. */
    private void besluitVanDeFg(Venster fg, ZaakNummer zaak) {
        fg.ziet("Datalek melden · " + zaak);
        fg.takenpaneel().doet("Datalek melden", zaak.waarde(), formulier -> {
            assertThat(formulier.vak()).containsText("Melden bij de AP kan tot maandag 9 februari 2026 om 16.00 uur");
            assertThat(formulier.vak()).not().containsText("Verzonnenlaan");
            formulier
                    .kruis("Wat besluit je?", "Gemeld bij de AP; de cliënt moet het ook weten (hoog risico)")
                    .toont("kenmerk", true);
            formulier.vul("kenmerk", Veldsoort.TEKST, List.of("AP-FICTIEF"));
        });
        assertThat(fg.verwacht(404).ga("/zaken/" + zaak)).isEqualTo(404);
    }
}
