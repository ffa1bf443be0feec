// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.baken.aanmelden.AndereBaken;

/** The window of somebody who signs in at the organisation, and every address it asked for. */
final class Organisatiebezoek implements AutoCloseable {

    private final BrowserContext context;
    private final AndereBaken baken;
    private final Page pagina;
    private final List<String> adressen = new ArrayList<>();
    private final List<String> gezegd = new ArrayList<>();

    Organisatiebezoek(BrowserContext context, AndereBaken baken) {
        this.context = context;
        this.baken = baken;
        context.onRequest(verzoek -> adressen.add(verzoek.url()));
        this.pagina = context.newPage();
        pagina.setDefaultTimeout(Chromium.GEDULD_MS * 2);
        pagina.onConsoleMessage(bericht -> gezegd.add(bericht.text()));
    }

    Page pagina() {
        return pagina;
    }

    List<String> adressen() {
        return adressen;
    }

    /** On the console of the browser, as when it blocks something. */
    List<String> gezegd() {
        return gezegd;
    }

    /** @return what the server answered */
    int ga(String pad) {
        return pagina.navigate(pad).status();
    }

    /** Of Baken; empty elsewhere. */
    String pad() {
        return pagina.url().startsWith(baken.adres())
                ? pagina.url().substring(baken.adres().length())
                : "";
    }

    String hoofdtekst() {
        return pagina.locator("main").textContent();
    }

    void wachtOp(String pad) {
        pagina.waitForURL(baken.adres() + pad);
    }

    /** From the sign-in page through the pages of the provider and back, wherever that leads. */
    void meldAan(String gebruiker, String terug) {
        ga("/inloggen?terug=" + terug);
        naarOrganisatie();
        bijOrganisatie(gebruiker);
    }

    /** The button on a page of Baken. */
    void naarOrganisatie() {
        pagina.locator("main a:text('Aanmelden bij je organisatie')").click();
    }

    /** Types the password there; who is known there needs no name. */
    void bijOrganisatie(String gebruiker) {
        pagina.locator("#username, #password").first().waitFor();
        if (pagina.locator("#username").isVisible()) {
            pagina.locator("#username").fill(gebruiker);
        }
        pagina.locator("#password").fill(Organisatie.WACHTWOORD);
        pagina.locator("#kc-login").click();
        wachtOp("/**");
    }

    void meldAanMetWachtwoord(String gebruiker, String wachtwoord) {
        ga("/inloggen/nood");
        pagina.locator("#gebruikersnaam").fill(gebruiker);
        pagina.locator("#wachtwoord").fill(wachtwoord);
        pagina.locator("main button[type=submit]").click();
        pagina.waitForLoadState();
    }

    @Override
    public void close() {
        context.close();
    }
}
