// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import nl.baken.gedeeld.formulier.Veldsoort;

/** Fills in a form by what its labels say. */
public final class Invulling {

    private static final String GEZIEN = "data-gezien";

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

    /** Whether this field shows; for one that depends on others the server is asked once more, with all that stands there. */
    public boolean toont(String naam, boolean hangtAf) {
        Locator veld = metNaam(naam).first();
        if (hangtAf && !veld.isVisible()) {
            werkVeldenBij();
            return veld.isVisible();
        }
        return true;
    }

    /** An answer to a draft that left before this change is not put on the page, so new fields are those of this change. */
    private void werkVeldenBij() {
        Locator velden = vak.locator("form[hx-post][hx-target='#velden'] #velden");
        if (velden.count() > 0) {
            velden.evaluate(
                    "(velden, gezien) => { velden.setAttribute(gezien, ''); velden.dispatchEvent(new Event('change', {bubbles: true})); }",
                    GEZIEN);
            assertThat(vak.locator("#velden:not([" + GEZIEN + "])")).isAttached();
        }
    }

    /** By the name of the field in its model, for a story that knows forms by their model. */
    public Invulling vul(String naam, Veldsoort soort, List<String> waarden) {
        if (soort == Veldsoort.VINKLIJST) {
            metNaam(naam).all().forEach(vakje -> vakje.setChecked(waarden.contains(vakje.getAttribute("value"))));
        } else if (soort == Veldsoort.KEUZERONDJES || soort == Veldsoort.VINK) {
            metNaam(naam).and(vak.locator("[value='" + waarden.get(0) + "']")).check();
        } else if (soort == Veldsoort.LIJST) {
            metNaam(naam).selectOption(waarden.get(0));
        } else {
            bewaking.typt(waarden.get(0));
            metNaam(naam).fill(waarden.get(0));
        }
        return this;
    }

    private Locator metNaam(String naam) {
        return vak.locator("[name='" + naam + "']");
    }

    /** A click waits until the next page begins, and this until all of it is there. */
    public void verstuur(String knop) {
        knop(knop).click();
        vak.page().waitForLoadState();
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
