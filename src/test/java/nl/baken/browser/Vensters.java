// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The windows of one test; each person has cookies of their own. */
public final class Vensters implements AutoCloseable {

    private final Browser browser;
    private final String oorsprong;
    private final List<Venster> open = new ArrayList<>();

    Vensters(Browser browser, String oorsprong) {
        this.browser = browser;
        this.oorsprong = oorsprong;
    }

    /** The window of somebody who has signed in. */
    public Venster als(String gebruikersnaam) {
        Venster venster = niemand();
        venster.ga("/inloggen");
        venster.pagina()
                .locator("form:has(input[value='" + gebruikersnaam + "']) button")
                .click();
        venster.wachtOp("/");
        return venster;
    }

    public Venster niemand() {
        // A browser that prefers English must show Dutch all the same.
        Venster venster = new Venster(
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(oorsprong)
                        .setLocale("en-US")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(1280, 900)),
                oorsprong);
        open.add(venster);
        return venster;
    }

    void controleer() {
        open.forEach(venster -> venster.bewaking().controleer());
    }

    void bewaarBeeld(String test) {
        for (int nummer = 0; nummer < open.size(); nummer++) {
            Path beeld = Path.of("target", "browser", test.replaceAll("\\W", "") + "-" + nummer + ".png");
            open.get(nummer)
                    .pagina()
                    .screenshot(new Page.ScreenshotOptions().setPath(beeld).setFullPage(true));
        }
    }

    @Override
    public void close() {
        open.forEach(Venster::sluit);
    }
}
