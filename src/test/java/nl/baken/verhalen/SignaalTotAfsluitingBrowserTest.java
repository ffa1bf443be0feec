// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import nl.baken.browser.BrowserTest;
import nl.baken.browser.Invulling;
import nl.baken.browser.Takenpaneel;
import nl.baken.browser.Venster;
import nl.baken.browser.Vensters;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A founded signal about one fictional person, in the browser by everybody who works on it, until the case is closed. */
@BrowserTest
class SignaalTotAfsluitingBrowserTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    @Autowired
    Verhaal verhaal;

    @Autowired
    Zaken zaken;

    /** No two runs about the same person: that would be a match to judge. */
    private final String naam = Signaalgegevens.eenNaam();

    @AfterEach
    void niemand() {
        verhaal.niemand();
    }

    @Test
    void eenSignaalWordtEenZaakEnDeZaakWordtGesloten(Vensters vensters) {
        String signaal = meld(vensters.als("melder"));
        Venster sleutelfunctionaris = vensters.als(HAARLEM);
        triage(sleutelfunctionaris, signaal);
        uitslag(sleutelfunctionaris, signaal);
        Zaak zaak = zaakVan(signaal);
        String nummer = zaak.nummer().waarde();

        Venster teamleider = vensters.als("teamleider_zc");
        teamleider.takenpaneel().doet("Zorgcoördinator toewijzen", nummer, SignaalTotAfsluitingBrowserTest::wijsToe);
        Venster zorgcoordinator = vensters.als("zorgcoordinator");
        Takenpaneel taken = zorgcoordinator.takenpaneel();
        taken.doet("Eerste veilig contact leggen", nummer, SignaalTotAfsluitingBrowserTest::legContact);
        taken.doet("Rechten bespreken", nummer, SignaalTotAfsluitingBrowserTest::bespreekRechten);
        taken.doet(
                "CoMensha-registratie controleren",
                nummer,
                formulier -> formulier.kruis("Hoe staat het?", "Niet geregistreerd: de cliënt geeft geen toestemming"));
        taken.doet("Intake vastleggen", nummer, SignaalTotAfsluitingBrowserTest::legIntakeVast);
        taken.doet(
                "Veiligheid screenen",
                nummer,
                formulier -> formulier.kruis("Wat speelt er nu?", "Niets van dit alles"));
        taken.doet("Zorgplan vastleggen", nummer, SignaalTotAfsluitingBrowserTest::legZorgplanVast);

        assertThat(zorgcoordinator.ga("/zaken/" + nummer)).isEqualTo(200);
        zorgcoordinator.ziet(naam);
        zorgcoordinator.klik("Afsluiting starten");
        zorgcoordinator
                .formulier()
                .kies("Waarom stopt de begeleiding?", "De doelen zijn bereikt")
                .verstuur("Opslaan");
        zorgcoordinator.ziet("De afsluiting is gestart.");
        zorgcoordinator
                .takenpaneel()
                .doet("Afsluittoets doen", nummer, SignaalTotAfsluitingBrowserTest::doeAfsluittoets);
        zorgcoordinator.takenpaneel().doet("Warme overdracht regelen", nummer, this::draagOver);
        teamleider
                .takenpaneel()
                .doet("Tweede handtekening zetten", nummer, formulier -> formulier.kruis("Mag de zaak dicht?", "Ja"));

        teamleider.ga("/zaken/" + nummer);
        teamleider.ziet("Afgesloten");
        assertThat(zorgcoordinator.verwacht(404).ga("/zaken/" + nummer))
                .as("wie begeleidde, is niet meer betrokken")
                .isEqualTo(404);
        assertThat(verhaal.pad(nummer)).contains("zaak-sluiten").doesNotContain("vervanger-vragen", "nazorg-plannen");
    }

    private String meld(Venster melder) {
        melder.ga("/signalen/nieuw");
        Invulling formulier = melder.formulier();
        formulier.vink("Ik weet iets van de persoon om wie het gaat");
        formulier
                .typ("Naam van de persoon", naam)
                .typ("Wanneer is het gezien?", Datuminvoer.toon(verhaal.vandaag()))
                .kies("In welke gemeente?", "Haarlem")
                .kies("Op wat voor plek?", "Zorginstelling")
                .kruis("Wat heb je gezien?", "Zegt het zelf")
                .typ("Vertel kort wat er aan de hand is", "FICTIEF: een verzonnen persoon vertelt het zelf")
                .kies("Van wat voor organisatie komt het signaal?", "Opvang")
                .kruis("Wil de melder iets terughoren?", "Nee")
                .verstuur("Melding versturen");
        melder.zietTitel("Dank je wel, je melding is ontvangen");
        return melder.pagina().locator("main strong").textContent();
    }

    private void triage(Venster sleutelfunctionaris, String signaal) {
        Takenpaneel taken = sleutelfunctionaris.takenpaneel();
        taken.doet("Signaal verrijken", signaal, formulier -> formulier
                .kruis("Wat heb je geraadpleegd?", "BRP")
                .kies("Op welke grond?", "Publieke taak"));
        taken.doet("Duiding vaststellen", signaal, formulier -> formulier
                .kruis("Wat denk je?", "Vermoeden van mensenhandel")
                .typ("Waarom?", "FICTIEF: de persoon zegt het zelf"));
        while (verhaal.taken(HAARLEM, signaal).contains("melding-versturen")) {
            taken.doet("Melding versturen", signaal, this::verstuur);
        }
    }

    private void verstuur(Invulling formulier) {
        formulier.kruis("Heb je gemeld?", "Ja");
        assertThat(formulier.veld("Wanneer?")).hasValue(Datuminvoer.toon(verhaal.vandaag()));
        formulier.kies("Wat heb je gedeeld?", "Feiten van het signaal, zonder namen");
        if (formulier.vak().textContent().contains("(toestemming)")) {
            formulier.kruis("Heeft de persoon zelf toestemming gegeven?", "Ja");
        }
    }

    private void uitslag(Venster sleutelfunctionaris, String signaal) {
        sleutelfunctionaris.ga("/signalen/" + signaal);
        sleutelfunctionaris.klik("Uitslag van Politie, AVIM Noord-Holland vastleggen");
        sleutelfunctionaris
                .formulier()
                .kies("Wat is de uitslag?", "Mensenhandel is aannemelijk")
                .typ("Wanneer kwam het antwoord?", Datuminvoer.toon(verhaal.vandaag()))
                .verstuur("Opslaan");
        sleutelfunctionaris.zietTitel("Signaal " + signaal);
        sleutelfunctionaris
                .takenpaneel()
                .doet(
                        "Uitkomst registreren",
                        signaal,
                        formulier ->
                                formulier.kies("Hoe loopt dit signaal af?", "Gegrond, mogelijk slachtoffer bekend"));
    }

    private Zaak zaakVan(String signaal) {
        return zaken.lopend().stream()
                .filter(zaak -> zaak.signaal().waarde().equals(signaal))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever chooses somebody else than the proposal, or somebody with too much work, says why. */
    private static void wijsToe(Invulling formulier) {
        Response antwoord = formulier
                .vak()
                .page()
                .waitForResponse("**/concept", () -> formulier.kies("Zorgcoördinator", "Coen Fictief"));
        boolean anderVeld = antwoord.status() == 200;
        if (anderVeld || formulier.veld("Waarom kies je deze collega?").isVisible()) {
            formulier.typ("Waarom kies je deze collega?", "FICTIEF: kent deze persoon al");
        }
    }

    private static void legContact(Invulling formulier) {
        formulier
                .kies("Hoe kun je de cliënt veilig bereiken?", "Telefoon")
                .typ("Nummer, adres of naam van de tussenpersoon", "06-00000000")
                .typ("Taal", "Verzonnens");
    }

    private static void bespreekRechten(Invulling formulier) {
        formulier
                .kruis("Waarvoor geeft de cliënt toestemming?", "Overleg met AVIM (politie)")
                .kruis("Hoe is dat vastgelegd?", "Op papier, ondertekend")
                .kruis("Wie beslist?", "De cliënt zelf");
    }

    private void draagOver(Invulling formulier) {
        formulier
                .kies("Aan wie draag je over?", "Sociaal wijkteam")
                .typ("Wie is de contactpersoon?", "Wil Wijkteam, FICTIEF")
                .typ("Wanneer zei de ander ja?", Datuminvoer.toon(verhaal.vandaag()));
    }

    private static void legIntakeVast(Invulling formulier) {
        formulier
                .kies("Leeftijd", "23 jaar of ouder")
                .kies("Sector", "Onbekend")
                .kies("Gemeente waar de cliënt is aangetroffen", "Haarlem");
    }

    private static void legZorgplanVast(Invulling formulier) {
        formulier
                .typ("Doel: veiligheid", "FICTIEF doel: een rustige plek")
                .typ("Afspraken", "FICTIEVE afspraak: elke week bellen")
                .typ("Wat doen jullie als het misgaat?", "FICTIEF noodplan: 112 bellen")
                .kruis("Is het plan samen met de cliënt gemaakt?", "Ja");
    }

    private static void doeAfsluittoets(Invulling formulier) {
        formulier
                .kruis("Heeft de cliënt een veilige plek?", "Geregeld")
                .kruis("Is er inkomen?", "Geregeld")
                .kruis("Is er een zorgverzekering?", "Geregeld")
                .kruis("Is het verblijf duidelijk, of is een advocaat ermee bezig?", "Overgedragen")
                .kruis("Is de zorg overgedragen?", "Geregeld")
                .kruis("Is de strafzaak klaar, of is er een contactpersoon?", "Niet van toepassing")
                .kruis("Weet de cliënt dat de zaak dichtgaat?", "Ja");
    }
}
