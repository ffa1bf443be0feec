// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.baken.browser.Invulling.letterlijk;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Camunda Tasklist with Baken's page in its task pane. */
public final class Takenpaneel {

    static final String ADRES = "/camunda/app/tasklist/default/";
    private static final String AFRONDEN = "Opslaan en afronden";

    private final Venster venster;
    private final Page pagina;

    private Takenpaneel(Venster venster) {
        this.venster = venster;
        this.pagina = venster.pagina();
    }

    static Takenpaneel open(Venster venster) {
        Takenpaneel paneel = new Takenpaneel(venster);
        paneel.herlaad();
        return paneel;
    }

    private void herlaad() {
        naLaden(() -> venster.ga(ADRES));
        naLaden(() -> pagina.getByLabel("Sorteer op").selectOption("Nieuwste eerst"));
    }

    /** Waits until the list of after this is on the screen. */
    private void naLaden(Runnable handeling) {
        pagina.waitForResponse(antwoord -> antwoord.url().matches(".*/filter/[^/]+/list.*"), handeling);
        assertThat(pagina.locator(".baken-bladzijde")).hasAttribute("aria-busy", "false");
        assertThat(pagina.locator(".baken-lijst")
                        .locator("li.task, p.well:visible")
                        .first())
                .isVisible();
    }

    private Locator volgende() {
        return pagina.locator(".pagination-next:not(.disabled) a");
    }

    /** Turns the pages of a long list until this line shows. */
    private Locator blader(Locator regel) {
        if (regel.count() == 0 && volgende().isVisible()) {
            naLaden(() -> pagina.getByLabel("Sorteer op").selectOption("Vervaldatum"));
            naLaden(() -> pagina.getByLabel("Sorteer op").selectOption("Nieuwste eerst"));
            while (regel.count() == 0 && volgende().isVisible()) {
                naLaden(() -> volgende().click());
            }
        }
        return regel;
    }

    /** Nothing of this number on any page of the list. */
    public void zietNiets(String nummer) {
        Locator regels = pagina.locator("li.task").filter(new Locator.FilterOptions().setHasText(nummer));
        assertThat(blader(regels)).hasCount(0);
    }

    /** The line of a task in the list. */
    public Locator regel(String taak, String nummer) {
        return pagina.locator("li.task")
                .filter(new Locator.FilterOptions().setHasText(nummer))
                .filter(new Locator.FilterOptions()
                        .setHas(pagina.locator(".baken-taaknaam")
                                .filter(new Locator.FilterOptions()
                                        .setHasText(Pattern.compile("^" + letterlijk(taak) + "$")))));
    }

    /** Chooses a task from the list; it opens in the pane. */
    public Takenpaneel kies(String taak, String nummer) {
        blader(regel(taak, nummer)).first().locator("a").click();
        assertThat(formulier().vak()).containsText(Pattern.compile(letterlijk(taak) + "\\s+" + letterlijk(nummer)));
        return this;
    }

    public Takenpaneel neem() {
        formulier().verstuur("Neem deze taak");
        assertThat(knop()).isVisible();
        return this;
    }

    /** From the list to the closing pane; takes the task when it is offered. */
    public void doet(String taak, String nummer, Consumer<Invulling> invullen) {
        kies(taak, nummer);
        Locator neem = formulier().knop("Neem deze taak");
        assertThat(neem.or(knop()).first()).isVisible();
        if (neem.isVisible()) {
            neem.click();
        }
        assertThat(knop()).isVisible();
        invullen.accept(formulier());
        rondAf(taak, nummer);
    }

    /** Baken's task page in the pane. */
    public Invulling formulier() {
        FrameLocator kader = pagina.frameLocator("iframe[title='Taakformulier']");
        return new Invulling(kader.locator("main"), venster.bewaking());
    }

    public Locator knop() {
        return formulier().knop(AFRONDEN);
    }

    /** Completes the task and sees that the pane says so and that the task leaves the list. */
    public Takenpaneel rondAf(String taak, String nummer) {
        int open = regel(taak, nummer).count();
        knop().click();
        isKlaar(taak, nummer);
        // After taking a task of a later page the list begins again at the first, without it.
        assertThat(regel(taak, nummer)).hasCount(Math.max(0, open - 1));
        return this;
    }

    /** The pane says that it is done: only then has the server answered. */
    void isKlaar(String taak, String nummer) {
        assertThat(pagina.locator("#baken-klaar")).hasText(taak + ", " + nummer + ", is opgeslagen.");
    }

    /** The button with the next task; the keyboard is on it. */
    Locator volgendeTaak() {
        Locator knop = pagina.locator("[baken-klaar] button");
        assertThat(knop).isFocused();
        return knop;
    }

    /** Another of the ready-made lists. */
    Takenpaneel lijst(String naam) {
        naLaden(() -> lijstknop(naam).click());
        assertThat(lijstknop(naam)).hasAttribute("aria-current", "true");
        return this;
    }

    int aantal(String lijst) {
        return Integer.parseInt(
                lijstknop(lijst).locator(".baken-aantal").innerText().replaceAll("\\D", ""));
    }

    Locator bladerNaar(String taak, String nummer) {
        return blader(regel(taak, nummer)).first();
    }

    Locator lijstknop(String naam) {
        return pagina.locator(".baken-filters li a")
                .filter(new Locator.FilterOptions()
                        .setHasText(Pattern.compile("^\\s*" + letterlijk(naam) + "\\s*(\\d|$)")));
    }
}
