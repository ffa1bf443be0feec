// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;

/** What one person sees and does. */
public final class Venster {

    private final BrowserContext context;
    private final Bewaking bewaking;
    private final Page pagina;
    private final String oorsprong;

    Venster(BrowserContext context, String oorsprong) {
        this.context = context;
        this.oorsprong = oorsprong;
        this.bewaking = new Bewaking(context, oorsprong);
        this.pagina = context.newPage();
        pagina.setDefaultTimeout(Chromium.GEDULD_MS);
    }

    public Page pagina() {
        return pagina;
    }

    Bewaking bewaking() {
        return bewaking;
    }

    /** Goes to an address of Baken and says what the server answered. */
    public int ga(String pad) {
        Response antwoord = pagina.navigate(pad);
        return antwoord.status();
    }

    /** This answer of 400 or higher belongs to the story. */
    public Venster verwacht(int status) {
        bewaking.verwacht(status);
        return this;
    }

    public void wachtOp(String pad) {
        pagina.waitForURL(oorsprong + pad);
    }

    public void klik(String naam) {
        pagina.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(naam).setExact(true))
                .or(pagina.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(naam).setExact(true)))
                .first()
                .click();
        pagina.waitForLoadState();
    }

    /** Opens or closes what is behind this title. */
    public void klap(String titel) {
        pagina.locator("summary")
                .filter(new Locator.FilterOptions().setHasText(titel))
                .click();
    }

    public void ziet(String tekst) {
        assertThat(pagina.getByText(tekst).first()).isVisible();
    }

    public void zietTitel(String titel) {
        assertThat(pagina.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText(titel);
    }

    /** The form on the page itself. */
    public Invulling formulier() {
        return new Invulling(pagina.locator("main"), bewaking);
    }

    /** Tasklist, in the order "newest first". */
    public Takenpaneel takenpaneel() {
        return Takenpaneel.open(this);
    }

    /** From here on every answer takes its time, as on a phone in a cellar. */
    void wordtTraag() {
        JsonObject netwerk = new JsonObject();
        netwerk.addProperty("offline", false);
        netwerk.addProperty("latency", 300);
        netwerk.addProperty("downloadThroughput", -1);
        netwerk.addProperty("uploadThroughput", -1);
        context.newCDPSession(pagina).send("Network.emulateNetworkConditions", netwerk);
    }

    /** The server no longer knows this person. */
    void verliestSessie() {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("baken-sessie"));
    }

    /** Follows the link in the message, and comes back to the page where the text still stands. */
    void meldtZichAanInNieuwTabblad(Invulling formulier, String gebruikersnaam) {
        Page tabblad = context.waitForPage(
                () -> formulier.melding().getByRole(AriaRole.LINK).click());
        new Invulling(tabblad.locator("main"), bewaking)
                .typ("Gebruikersnaam", gebruikersnaam)
                .typ("Wachtwoord", "baken-demo")
                .verstuur("Inloggen");
        assertThat(tabblad.locator("h1")).containsText("Dag");
        tabblad.close();
        pagina.bringToFront();
    }

    void sluit() {
        context.close();
    }
}
