// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Taaktoegang;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Takenlijst;
import nl.baken.toegang.Urgentie;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tasklist as a place to work: its lists, its header, and the next task. It rests on internals of Tasklist 7.24. */
@BrowserTest
class TakenlijstBrowserTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";
    private static final String INTAKE = "Intake vastleggen";

    @Autowired
    Verhaal verhaal;

    @Autowired
    Signalen signalen;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    Takenlijst takenlijst;

    /** And from the form, where people type, the quick exit of the header is two keys away. */
    @Test
    void deVolgendeTaakIsEenToetsWeg(Vensters vensters) {
        String nummer = meld();
        Venster venster = vensters.als(HAARLEM);
        Takenpaneel taken = venster.takenpaneel();
        taken.doet("Signaal verrijken", nummer, formulier -> formulier
                .kruis("Wat heb je geraadpleegd?", "BRP")
                .kies("Op welke grond?", "Uitvoering Wmo"));
        Taaktoegang.Volgende volgende =
                takenlijst.volgende(verhaal.als(HAARLEM)).orElseThrow();

        assertThat(taken.volgendeTaak()).hasText("Volgende taak: " + volgende.label() + ", " + volgende.nummer());
        venster.pagina().keyboard().press("Enter");
        assertThat(taken.formulier().vak().locator("h1")).hasText(volgende.label());
        assertThat(taken.formulier().vak()).containsText(volgende.nummer());
        assertThat(venster.pagina().locator("iframe[title='Taakformulier']")).isFocused();
        assertThat(venster.pagina().locator("#baken-klaar")).hasCount(0);

        // Not to the address outside: a test stays in the house.
        venster.pagina().locator("[data-verberg-snel]").evaluate("knop => { knop.href = '/toegankelijkheid'; }");
        venster.pagina().keyboard().press("Escape");
        venster.pagina().keyboard().press("Escape");
        venster.wachtOp("/toegankelijkheid");
    }

    @Test
    void roodStaatInZijnEigenLijstEnDeLijstenTellenMee(Vensters vensters) {
        ZaakNummer rood = eenZaak.zaak();
        eenZaak.tot(rood, "intake-vastleggen");
        Venster venster = vensters.als("zorgcoordinator");
        Takenpaneel taken = venster.takenpaneel().lijst("Rood");
        assertThat(taken.regel(INTAKE, rood.waarde())).hasCount(0);
        int eerst = taken.aantal("Rood");
        int open = verhaal.taken("zorgcoordinator", rood.waarde()).size();

        takenlijst.zetUrgentie(rood.waarde(), Urgentie.ROOD);
        taken.lijst("Alles").lijst("Rood");
        assertThat(taken.lijstknop("Rood").locator(".baken-aantal")).containsText(String.valueOf(eerst + open));
        taken.kies(INTAKE, rood.waarde());
        assertThat(taken.regel(INTAKE, rood.waarde())).containsText("Code rood");
        takenlijst.zetUrgentie(rood.waarde(), Urgentie.GEWOON);
    }

    @Test
    void deTeamleiderZietWieWatHeeftMaarOpentHetNiet(Vensters vensters) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        Venster venster = vensters.als("teamleider_zc").verwacht(404);
        Takenpaneel taken = venster.takenpaneel().lijst("Heel het team");
        Locator regel = taken.bladerNaar(INTAKE, zaak.waarde());
        assertThat(regel).containsText("Coen Fictief");
        assertThat(regel).containsText("Uiterlijk");
        assertThat(regel.getByRole(AriaRole.LINK)).hasText("Naar de zaak");

        String taak = takenlijst
                .voor(zaak.waarde(), verhaal.als("zorgcoordinator"))
                .get(0)
                .taakId();
        venster.ga("/");
        venster.ga(Takenpaneel.ADRES + "#/?task=" + taak);
        venster.ziet("Deze taak is van een collega of is niet meer open.");
        Toegankelijkheid.isInOrde(venster.pagina());
    }

    private String meld() {
        verhaal.als("melder");
        SignaalNummer nummer = SignaalNummer.nieuw();
        signalen.meld(nummer, eenSignaal("Haarlem").met(Indicator.I1_SCHULD).opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return nummer.waarde();
    }
}
