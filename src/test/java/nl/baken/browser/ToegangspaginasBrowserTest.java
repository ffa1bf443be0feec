// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.rapportage.OudeCijfers;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.EenAppgebruiker;
import nl.baken.toegang.Noodcategorie;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.OpenNoodinzage;
import nl.baken.verhalen.EenZaak;
import nl.baken.verhalen.Verhaal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about access, in their ordinary state and with errors: signing in, emergencies, who saw and sees what. */
@BrowserTest
class ToegangspaginasBrowserTest {

    @Autowired
    Verhaal verhaal;

    @Autowired
    EenZaak eenZaak;

    @Autowired
    EenAppgebruiker app;

    @Autowired
    Accounts accounts;

    @Autowired
    Noodinzages noodinzages;

    @Autowired
    OudeCijfers telling;

    /** X9 and "Wie kan dit zien?": the forms, the tables, and the page of a case with the bar on top. */
    @Test
    void inNoodEnWieWatKanZien(Vensters vensters) {
        ZaakNummer zaak = eenZaak.zaak();
        eenZaak.tot(zaak, "intake-vastleggen");
        Venster inNood = vensters.als("zorgcoordinator2").verwacht(422);
        Toegankelijkheid.paginas(inNood, "/noodinzage");
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
        Toegankelijkheid.paginas(
                vensters.als("zorgcoordinator"),
                "/zaken/" + zaak + "/wie-ziet-dit",
                "/zaken/" + zaak + "/wie-keek",
                "/zaken/" + zaak + "/zorgcoordinatie/belangenconflict-vastleggen");
        Venster fg = vensters.als("fg");
        Toegankelijkheid.paginas(
                fg, "/", "/avg", "/noodinzage/overzicht", "/zaken/" + zaak + "/wie-ziet-dit", "/logboek/" + zaak);
        fg.ga("/logboek/" + zaak);
        fg.pagina().locator("#processen a").first().click();
        fg.pagina().locator("[data-klaar] .stapmerk--open").first().waitFor();
        assertThat(fg.pagina().locator(".bjs-powered-by")).isVisible();
        Toegankelijkheid.isInOrde(fg.pagina());
        hetzelfdeModelMetCijfers(vensters.als("manager"));
        fg.ga("/zaken/" + zaak + "/wie-ziet-dit");
        fg.klik(accounts.zoekOpGebruikersnaam("zorgcoordinator").orElseThrow().naam());
        fg.zietTitel("Wat kan deze medewerker zien?");
        Toegankelijkheid.isInOrde(fg.pagina());
    }

    /** The figures on the drawing of a process, and the table that is put in order with the keyboard. */
    private void hetzelfdeModelMetCijfers(Venster manager) {
        telling.van("STAP", "triage/signaal-verrijken", "2001-01", 300, 20)
                .van("STAP", "triage/duiding-vaststellen", "2001-01", 6000, 12)
                .van("STAP", "triage/duiding-vaststellen", "2001-02", 9000, 15)
                .van("STAP", "triage/opgeheven-stap", "2001-01", 60, 8);
        try {
            manager.ga("/stuurinformatie/processen?van=2001-01&tot=2001-02");
            Toegankelijkheid.isInOrde(manager.pagina());
            manager.klik("P02 Triage en meldroutes");
            manager.pagina().locator("[data-klaar] .stapmerk--trede3").first().waitFor();
            assertThat(manager.pagina().locator(".bjs-powered-by")).isVisible();
            manager.ziet("Stappen uit een eerdere versie");
            Toegankelijkheid.isInOrde(manager.pagina());
            manager.pagina().locator("#stappen thead a").first().press("Enter");
            assertThat(manager.pagina().locator("#stappen [aria-sort=ascending]"))
                    .hasText("Stap");
        } finally {
            telling.weg();
        }
    }

    /** Setting up the second step and using it, the sessions, and what asks for the password again. */
    @Test
    void aanmeldenInTweeStappen(Vensters vensters) {
        EenAppgebruiker.Gebruiker wie = app.zonderApp(Rol.FUNCTIONEEL_BEHEERDER);
        Venster venster = vensters.niemand().verwacht(422);
        inloggen(venster, wie.naam());
        Toegankelijkheid.paginas(venster, "/tweede-factor");
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
        Toegankelijkheid.paginas(
                venster, "/sessies", "/wachtwoord", account, account + "/sessies", "/beheer/rechtencontrole");
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
}
