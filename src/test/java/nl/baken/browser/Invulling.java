// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Fills in a form by what its labels say. */
public final class Invulling {

    private final Locator vak;
    private final Bewaking bewaking;

    Invulling(Locator vak, Bewaking bewaking) {
        this.vak = vak;
        this.bewaking = bewaking;
    }

    public Locator veld(String label) {
        return vak.getByLabel(naam(label));
    }

    /** What is typed must not be found in an address or in the storage of the browser. */
    public Invulling typ(String label, String tekst) {
        bewaking.typt(tekst);
        veld(label).fill(tekst);
        return this;
    }

    /** As fast as people type, so that answers of the server arrive in between. */
    public Invulling typLetterVoorLetter(String label, String tekst) {
        bewaking.typt(tekst);
        veld(label).pressSequentially(tekst, new Locator.PressSequentiallyOptions().setDelay(30));
        return this;
    }

    /** One of a list, by the first words of its text. */
    public Invulling kies(String label, String keuze) {
        Pattern begin = Pattern.compile("^" + letterlijk(keuze) + "(\\W.*)?$");
        Locator optie = veld(label).locator("option").filter(new Locator.FilterOptions().setHasText(begin));
        veld(label).selectOption(optie.first().getAttribute("value"));
        return this;
    }

    /** One or more under a heading: radio buttons or boxes. */
    public Invulling kruis(String groep, String... keuzes) {
        for (String keuze : keuzes) {
            keuze(groep, keuze).check();
        }
        return this;
    }

    public Invulling vink(String label) {
        veld(label).check();
        return this;
    }

    public Locator keuze(String groep, String keuze) {
        return vak.locator("fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(vak.page()
                                .locator("legend")
                                .filter(new Locator.FilterOptions().setHasText(naam(groep)))))
                .getByLabel(keuze, new Locator.GetByLabelOptions().setExact(true));
    }

    public void verstuur(String knop) {
        knop(knop).click();
    }

    public Locator knop(String knop) {
        return vak.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(knop).setExact(true));
    }

    /** What the page says by itself, without being asked. */
    public Locator melding() {
        return vak.locator("form [role=alert]");
    }

    public Locator foutenlijst() {
        return vak.locator("[data-foutenlijst]");
    }

    public Locator vak() {
        return vak;
    }

    private static Pattern naam(String label) {
        return Pattern.compile("^\\s*" + letterlijk(label) + "( \\(niet verplicht\\))?\\s*$");
    }

    /** The browser reads the pattern, and does not know the quotes of Java. */
    static String letterlijk(String tekst) {
        return tekst.replaceAll("[^\\p{L}\\d\\s]", "\\\\$0");
    }
}
