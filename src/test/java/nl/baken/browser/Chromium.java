// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/** The browser of the machine itself; nothing is downloaded. */
final class Chromium implements CloseableResource {

    static final String VARIABELE = "BAKEN_CHROMIUM";

    private static final List<String> NAMEN =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final List<String> VLAGGEN = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** For a machine that has more to do than this. */
    static final int GEDULD_MS = 15_000;

    private final Playwright playwright;
    private final Browser browser;

    Chromium(Path programma) {
        PlaywrightAssertions.setDefaultAssertionTimeout(GEDULD_MS);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(programma)
                        .setHeadless(true)
                        .setArgs(VLAGGEN));
    }

    static Optional<Path> zoek() {
        String gekozen = System.getenv(VARIABELE);
        Stream<Path> kandidaten = gekozen != null
                ? Stream.of(Path.of(gekozen))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .flatMap(map -> NAMEN.stream().map(naam -> Path.of(map, naam)));
        return kandidaten.filter(Files::isExecutable).findFirst();
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
