// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.time.Duration;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.uitvoer.EenUitvoer;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.EenAppgebruiker;
import nl.baken.toegang.Noodcategorie;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.OpenNoodinzage;
import nl.baken.verhalen.EenVernietiging;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.GevuldeZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of page of Baken's own, in its ordinary state and with errors. */
@BrowserTest
class ToegankelijkheidBrowserTest {

    private static final String HAARLEM = "sleutelfunctionaris_haarlem";

    @Autowired
    Verhaal verhaal;

    @Autowired
    Signalen signalen;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenAppgebruiker app;

    @Autowired
    GevuldeZaak gevuldeZaak;

    @Autowired
    Accounts accounts;

    @Autowired
    Noodinzages noodinzages;

    @Autowired
    EenVernietiging vernietiging;

    @Autowired
    EenUitvoer uitvoeren;

    @Test
    void dePaginasPerRol(Vensters vensters) {
        ZaakNummer weg = vernietiging.gesloten(EenZaak.eenNaam());
        verhaal.nu(EenVernietiging.LATER);
        String lijst = vernietiging.vernietig(weg);
        verhaal.klokTerug();
        String uitvoer = uitvoeren.gevraagd("auditor", weg.waarde());
        uitvoeren.akkoord("fg", uitvoer);
        uitvoeren.maak();
        paginas(vensters.niemand(), "/inloggen");
        paginas(
                vensters.als("auditor"),
                "/",
                "/logboek",
                "/logboek/uitvoer",
                "/logboek/uitvoer/nieuw",
                "/logboek/uitvoer/sleutel",
                "/logboek/uitvoer/" + uitvoer,
                "/logboek/" + uitvoer,
                "/vernietiging/" + lijst,
                "/logboek/" + lijst);
        paginas(vensters.als("manager"), "/", "/stuurinformatie");
        paginas(
                vensters.als("functioneel_beheerder"),
                "/",
                "/beheer",
                "/beheer/regels",
                "/beheer/regels/termijnen",
                "/beheer/regels/termijnen/nieuw?sleutel=T06",
                "/beheer/regels/gemeenten/nieuw");
        paginas(
                vensters.als("teamleider_zc"),
                "/zorgcoordinatie/afwezigheid",
                "/zaken/nieuw",
                "/vernietiging",
                "/bewaarblokkades");
    }

    /** X9 and "Wie kan dit zien?": the forms, the tables, and the page of a case with the bar on top. */
    @Test
    void inNoodEnWieWatKanZien(Vensters vensters) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        Venster inNood = vensters.als("zorgcoordinator2").verwacht(422);
        paginas(inNood, "/noodinzage");
        inNood.ga("/noodinzage");
        inNood.formulier().verstuur("Zaak openen");
        assertThat(inNood.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(inNood.pagina());
        // Not typed here: a number of a case may stand in an address, and what is typed in a browser test may not.
        verhaal.als("zorgcoordinator2");
        noodinzages.open(new OpenNoodinzage(
                Geheim.van(zaak.waarde()), Noodcategorie.MEDISCHE_NOOD, Geheim.van("FICTIEF: een arts belt")));
        verhaal.niemand();
        inNood.ga("/zaken/" + zaak);
        inNood.zietTitel("Zaak " + zaak);
        inNood.ziet("Noodinzage tot");
        Toegankelijkheid.isInOrde(inNood.pagina());
        paginas(
                vensters.als("zorgcoordinator"),
                "/zaken/" + zaak + "/wie-ziet-dit",
                "/zaken/" + zaak + "/wie-keek",
                "/zaken/" + zaak + "/zorgcoordinatie/belangenconflict-vastleggen");
        Venster fg = vensters.als("fg");
        paginas(fg, "/", "/avg", "/noodinzage/overzicht", "/zaken/" + zaak + "/wie-ziet-dit", "/logboek/" + zaak);
        fg.ga("/logboek/" + zaak);
        fg.pagina().locator("#processen a").first().click();
        fg.pagina().locator("[data-klaar] .stapmerk--open").first().waitFor();
        assertThat(fg.pagina().locator(".bjs-powered-by")).isVisible();
        Toegankelijkheid.isInOrde(fg.pagina());
        fg.ga("/zaken/" + zaak + "/wie-ziet-dit");
        fg.klik(accounts.zoekOpGebruikersnaam("zorgcoordinator").orElseThrow().naam());
        fg.zietTitel("Wat kan deze medewerker zien?");
        Toegankelijkheid.isInOrde(fg.pagina());
    }

    /** Setting up the second step and using it, the sessions, and what asks for the password again. */
    @Test
    void aanmeldenInTweeStappen(Vensters vensters) {
        EenAppgebruiker.Gebruiker wie = app.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        Venster venster = vensters.niemand().verwacht(422);
        inloggen(venster, wie.naam());
        paginas(venster, "/tweede-factor");
        String sleutel = venster.pagina().locator("#sleutel").textContent();
        venster.formulier().typ("Code van zes cijfers uit de app", "abc").verstuur("Instellen");
        assertThat(venster.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(venster.pagina());
        venster.formulier()
                .typ("Code van zes cijfers uit de app", app.code(sleutel))
                .verstuur("Instellen");
        venster.ziet("Je herstelcodes");
        Toegankelijkheid.isInOrde(venster.pagina());
        app.volgendeCode();

        venster.klik("Afmelden");
        inloggen(venster, wie.naam());
        venster.zietTitel("Code invullen");
        venster.formulier().typ("Code", "abc").verstuur("Verder");
        assertThat(venster.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(venster.pagina());
        venster.formulier().typ("Code", app.code(sleutel)).verstuur("Verder");
        venster.zietTitel("Dag");
        String account = "/beheer/accounts/" + wie.id();
        paginas(venster, "/sessies", "/wachtwoord", account, account + "/sessies", "/beheer/rechtencontrole");
        venster.klik("Beginnen of verdergaan: Alleen beheerders");
        venster.zietTitel("Rechten controleren: alleen beheerders");
        Toegankelijkheid.isInOrde(venster.pagina());

        app.verstrijkt(Duration.ofMinutes(6));
        venster.ga("/beheer/accounts/nieuw");
        venster.zietTitel("Opnieuw aanmelden");
        Toegankelijkheid.isInOrde(venster.pagina());
        venster.formulier()
                .typ("Wachtwoord", EenAppgebruiker.WACHTWOORD)
                .typ("Code uit de app, of een herstelcode", app.code(sleutel))
                .verstuur("Verder");
        venster.zietTitel("Account maken");
    }

    private static void inloggen(Venster venster, String naam) {
        venster.ga("/inloggen");
        venster.formulier()
                .typ("Gebruikersnaam", naam)
                .typ("Wachtwoord", EenAppgebruiker.WACHTWOORD)
                .verstuur("Inloggen");
    }

    /** X1 to X7: the forms, the sheets to print, and the case page on which all of it stands. */
    @Test
    void watEenZaakKanOverkomen(Vensters vensters) {
        String zaak = "/zaken/" + gevuldeZaak.zaak();
        String overleden = "/zaken/" + gevuldeZaak.overleden();
        Venster zorgcoordinator = vensters.als("zorgcoordinator");
        paginas(
                zorgcoordinator,
                zaak,
                overleden,
                zaak + "/zorgcoordinatie/overdracht-starten",
                zaak + "/zorgcoordinatie/gegevens-delen",
                zaak + "/zorgcoordinatie/toestemming-intrekken",
                zaak + "/zorgcoordinatie/overlijden-melden",
                zaak + "/veiligheid/incident-melden",
                zaak + "/veiligheid/vermissing-melden",
                zaak + "/toestemming/blad",
                zaak + "/toestemming/avg-verzoek-registreren",
                zaak + "/zorgcoordinatie/overdrachtsblad");
        zorgcoordinator
                .pagina()
                .waitForRequest("**/afdrukken", () -> zorgcoordinator.pagina().pdf());
        zorgcoordinator.ga(zaak);
        List.of("Veiligheidsincidenten", "Vermist", "De Verzonnen Brug", "Wat is gedeeld")
                .forEach(zorgcoordinator::ziet);
        meerHandelingen(zorgcoordinator.pagina());
        zorgcoordinator.ga(overleden);
        zorgcoordinator.ziet("Overlijden");
    }

    /** Twenty acts: the usual ones in sight, the others one key away, and none of them on paper. */
    private static void meerHandelingen(Page pagina) {
        Locator handelingen =
                pagina.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Wat je nu kunt doen"));
        Locator terugkeer = handelingen.getByText("Terugkeer melden");
        Locator incident = handelingen.getByText("Veiligheidsincident melden");
        assertThat(terugkeer).isVisible();
        assertThat(incident).isHidden();
        toets(pagina, "summary:focus:has-text('Meer handelingen')").press("Enter");
        assertThat(incident).isVisible();
        assertThat(handelingen.getByText("Overlijden melden")).isVisible();
        Toegankelijkheid.isInOrde(pagina);
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(handelingen).isHidden();
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    void melden(Vensters vensters) {
        Venster melder = vensters.als("melder").verwacht(422);
        paginas(melder, "/", "/signalen/nieuw", "/signalen");
        melder.ga("/signalen/nieuw");
        melder.formulier().verstuur("Melding versturen");
        assertThat(melder.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(melder.pagina());
    }

    @Test
    void signaalZaakEnTaak(Vensters vensters) {
        String signaal = meld();
        Venster melder = vensters.als("melder");
        melder.ga("/signalen/" + signaal + "/signaal-aanvullen");
        melder.formulier()
                .typ("Wat weet je nu nog meer?", "FICTIEF: later gezien")
                .verstuur("Informatie toevoegen");
        melder.ziet("Toegevoegd op");
        Toegankelijkheid.isInOrde(melder.pagina());
        paginas(melder, "/signalen/" + signaal + "/signaal-aanvullen");
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");

        Venster sleutelfunctionaris = vensters.als(HAARLEM).verwacht(422);
        paginas(sleutelfunctionaris, "/", "/signalen", "/signalen/" + signaal);
        sleutelfunctionaris.klik("Signaal verrijken");
        sleutelfunctionaris.klik("Neem deze taak");
        assertThat(sleutelfunctionaris.formulier().knop("Opslaan en afronden")).isVisible();
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());
        sleutelfunctionaris.klik("Opslaan en afronden");
        assertThat(sleutelfunctionaris.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());

        paginas(vensters.als("teamleider_zc"), "/", "/opvang/plekken", "/opvang/plekken/nieuw");
        paginas(vensters.als("zorgcoordinator"), "/", "/zaken", "/zoeken", "/zaken/" + zaak);
        opVerzoekTonen(vensters.als("zorgcoordinator").verwacht(422), zaak);
        termijnVerzetten(vensters.als("zorgcoordinator").verwacht(422), zaak);
    }

    /** Asked without a reason and with one: the field changes in its place and has the focus. */
    private static void opVerzoekTonen(Venster zorgcoordinator, ZaakNummer zaak) {
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
    private static void termijnVerzetten(Venster zorgcoordinator, ZaakNummer zaak) {
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

    /** Lists, task, what follows on it, and the diagram: also what is Tasklist's own must do. */
    @Test
    void tasklist(Vensters vensters) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        String signaal = meld();

        Venster teamleider = vensters.als("teamleider_zc");
        Takenpaneel team = teamleider.takenpaneel();
        Toegankelijkheid.isInOrde(teamleider.pagina());
        team.lijst("Heel het team");
        Toegankelijkheid.isInOrde(teamleider.pagina());

        Venster sleutelfunctionaris = vensters.als(HAARLEM);
        Takenpaneel taken = sleutelfunctionaris.takenpaneel().kies("Signaal verrijken", signaal);
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());
        sleutelfunctionaris.klik("Procesplaat");
        assertThat(sleutelfunctionaris.pagina().locator(".diagram-holder svg").first())
                .isVisible();
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());
        sleutelfunctionaris.klik("Formulier");
        taken.neem().formulier().kruis("Wat heb je geraadpleegd?", "BRP").kies("Op welke grond?", "Uitvoering Wmo");
        taken.rondAf("Signaal verrijken", signaal);
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());
    }

    @Test
    void meldenMetAlleenHetToetsenbord(Vensters vensters) {
        Venster melder = vensters.als("melder");
        melder.ga("/signalen/nieuw");
        Page pagina = melder.pagina();
        naarVeld(pagina, "veld-waargenomenOp").type("1-11-2026");
        naarVeld(pagina, "veld-gemeente").type("Haarlem");
        naarVeld(pagina, "veld-locatietype").type("Straat");
        naarVeld(pagina, "veld-indicatoren").press("Space");
        naarVeld(pagina, "veld-tekst").type("FICTIEF: gezien vanaf de straat");
        naarVeld(pagina, "veld-bron").type("Burgerzaken");
        naarVeld(pagina, "veld-terugkoppelingGewenst").press("Space");
        toets(pagina, "button[type=submit]:focus:text('Melding versturen')").press("Enter");
        melder.zietTitel("Dank je wel, je melding is ontvangen");
    }

    private static void paginas(Venster venster, String... adressen) {
        for (String adres : adressen) {
            assertThat(venster.ga(adres)).as(adres).isEqualTo(200);
            Toegankelijkheid.isInOrde(venster.pagina());
        }
    }

    private static Keyboard naarVeld(Page pagina, String id) {
        return toets(pagina, "#" + id + ":focus");
    }

    /** Tab after tab, until the focus is where it must be. */
    private static Keyboard toets(Page pagina, String doel) {
        for (int tab = 0; tab < 60 && pagina.locator(doel).count() == 0; tab++) {
            pagina.keyboard().press("Tab");
        }
        assertThat(pagina.locator(doel)).isVisible();
        return pagina.keyboard();
    }

    private String meld() {
        verhaal.als("melder");
        SignaalNummer nummer = SignaalNummer.nieuw();
        signalen.meld(nummer, eenSignaal("Haarlem").met(Indicator.I1_SCHULD).opdracht(verhaal.vandaag()));
        verhaal.niemand();
        return nummer.waarde();
    }
}
