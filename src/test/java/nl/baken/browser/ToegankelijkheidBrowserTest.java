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
import java.util.List;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.logboek.uitvoer.EenUitvoer;
import nl.baken.rapportage.Proefcijfers;
import nl.baken.signaal.Indicator;
import nl.baken.signaal.Signalen;
import nl.baken.verhalen.EenRapport;
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
    GevuldeZaak gevuldeZaak;

    @Autowired
    EenVernietiging vernietiging;

    @Autowired
    EenUitvoer uitvoeren;

    @Autowired
    Proefcijfers telling;

    @Autowired
    EenRapport rapporten;

    @Autowired
    Contractbezoek contracten;

    @Test
    void dePaginasPerRol(Vensters vensters) {
        ZaakNummer weg = vernietiging.gesloten(EenZaak.eenNaam());
        verhaal.nu(EenVernietiging.LATER);
        String lijst = vernietiging.vernietig(weg);
        verhaal.klokTerug();
        String uitvoer = uitvoeren.gevraagd("auditor", weg.waarde());
        uitvoeren.akkoord("fg", uitvoer);
        uitvoeren.maak();
        Venster iedereen = vensters.niemand();
        Toegankelijkheid.paginas(iedereen, "/inloggen", "/meldwijzer");
        meldwijzer(iedereen);
        Toegankelijkheid.paginas(vensters.als("technisch_beheerder"), "/", "/agenda", "/beheer/berichten");
        Toegankelijkheid.paginas(
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
        Cijferpaginas.zijnInOrde(vensters.als("manager"), telling);
        String rapport = rapporten.gepubliceerd();
        Toegankelijkheid.paginas(
                vensters.als("manager"),
                "/",
                "/stuurinformatie/bijlage-3?jaar=2016&bron=brief",
                "/stuurinformatie/jaarrapporten",
                "/stuurinformatie/jaarrapporten/" + rapport);
        Toegankelijkheid.paginas(
                vensters.als("beleidsmedewerker"),
                "/stuurinformatie/bijlage-3/invoer",
                "/stuurinformatie/jaarrapporten",
                "/stuurinformatie/raadsvragen",
                "/stuurinformatie/raadsvragen/" + rapporten.raadsvraag());
        contracten.loop(vensters);
        Toegankelijkheid.paginas(
                vensters.als("functioneel_beheerder"),
                "/",
                "/beheer",
                "/beheer/regels",
                "/beheer/regels/termijnen",
                "/beheer/regels/termijnen/nieuw?sleutel=T06",
                "/beheer/regels/gemeenten/nieuw");
        Toegankelijkheid.paginas(
                vensters.als("teamleider_zc"),
                "/zorgcoordinatie/afwezigheid",
                "/zaken/nieuw",
                "/vernietiging",
                "/bewaarblokkades");
    }

    /** X1 to X7: the forms, the sheets to print, and the case page on which all of it stands. */
    @Test
    void watEenZaakKanOverkomen(Vensters vensters) {
        String zaak = "/zaken/" + gevuldeZaak.zaak();
        String overleden = "/zaken/" + gevuldeZaak.overleden();
        Venster zorgcoordinator = vensters.als("zorgcoordinator");
        Toegankelijkheid.paginas(
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

    /** And then with the keyboard alone. */
    @Test
    void melden(Vensters vensters) {
        Venster melder = vensters.als("melder").verwacht(422);
        Toegankelijkheid.paginas(melder, "/", "/signalen/nieuw", "/signalen");
        melder.ga("/signalen/nieuw");
        melder.formulier().verstuur("Melding versturen");
        assertThat(melder.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(melder.pagina());
        metHetToetsenbord(melder);
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
        Toegankelijkheid.paginas(melder, "/signalen/" + signaal + "/signaal-aanvullen");
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");

        Venster sleutelfunctionaris = vensters.als(HAARLEM).verwacht(422);
        Toegankelijkheid.paginas(sleutelfunctionaris, "/", "/signalen", "/signalen/" + signaal);
        sleutelfunctionaris.klik("Signaal verrijken");
        sleutelfunctionaris.klik("Neem deze taak");
        assertThat(sleutelfunctionaris.formulier().knop("Opslaan en afronden")).isVisible();
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());
        sleutelfunctionaris.klik("Opslaan en afronden");
        assertThat(sleutelfunctionaris.formulier().foutenlijst()).isFocused();
        Toegankelijkheid.isInOrde(sleutelfunctionaris.pagina());

        Toegankelijkheid.paginas(
                vensters.als("teamleider_zc"), "/", "/opvang/plekken", "/opvang/plekken/nieuw", "/capaciteit/plekken");
        Toegankelijkheid.paginas(vensters.als("zorgcoordinator"), "/", "/zaken", "/zoeken", "/zaken/" + zaak);
        Zaakpaginas.opVerzoekTonen(vensters.als("zorgcoordinator").verwacht(422), zaak);
        Zaakpaginas.termijnVerzetten(vensters.als("zorgcoordinator").verwacht(422), zaak);
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

    private static void metHetToetsenbord(Venster melder) {
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

    /** The answer and the card of it; what was chosen is in no address, so in no history. */
    private static void meldwijzer(Venster venster) {
        Page pagina = venster.pagina();
        pagina.locator("#functie").selectOption("leerplicht");
        List.of("gevaar-geen_slaapplek", "gezien-i6_hotel", "gezien-i4_letsel", "kenmerk-minderjarig_of_kind")
                .forEach(vak -> pagina.locator("#" + vak).check());
        venster.klik("Toon de routes");
        venster.ziet("Wat jij kunt doen: Leerplicht");
        Toegankelijkheid.isInOrde(pagina);
        venster.klik("Kaart voor Leerplicht, om af te drukken");
        venster.zietTitel("Meldkaart mensenhandel: Leerplicht");
        Toegankelijkheid.isInOrde(pagina);
        assertThat(pagina.url()).doesNotContain("leerplicht", "i6_hotel");
    }
}
