// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Watches one window: no error in the console or a script, no request that leaves Baken, and nothing that was typed
 * in an address or in the storage of the browser.
 */
final class Bewaking {

    private static final Pattern STATUS =
            Pattern.compile("(?:responded with a status of|Response Status Error Code) (\\d+)");
    private static final Pattern AFGEBROKEN = Pattern.compile("^htmx:(sendAbort|afterRequest),");
    private static final String SESSIEOPSLAG = "() => JSON.stringify({...sessionStorage})";

    private final BrowserContext context;
    private final String oorsprong;
    private final List<String> fouten = new ArrayList<>();
    private final Set<String> buitenDeDeur = new LinkedHashSet<>();
    private final Set<String> adressen = new LinkedHashSet<>();
    private final Set<String> getypt = new LinkedHashSet<>();
    private final Set<Integer> verwacht = new LinkedHashSet<>();

    Bewaking(BrowserContext context, String oorsprong) {
        this.context = context;
        this.oorsprong = oorsprong;
        context.onWebError(fout -> fouten.add(fout.error()));
        context.onConsoleMessage(bericht -> {
            if ("error".equals(bericht.type())) {
                fouten.add(bericht.text());
            }
        });
        context.onRequest(this::zieVerzoek);
        context.onPage(pagina -> pagina.onFrameNavigated(kader -> adressen.add(kader.url())));
    }

    void typt(String tekst) {
        getypt.add(tekst);
    }

    /** The browser reports every answer of 400 and higher as an error; this one belongs to the story. */
    void verwacht(int status) {
        verwacht.add(status);
    }

    private void zieVerzoek(Request verzoek) {
        String adres = verzoek.url();
        adressen.add(adres);
        if (!adres.startsWith(oorsprong + "/") && !adres.matches("(data|blob|about):.*")) {
            buitenDeDeur.add(adres);
        }
    }

    void controleer() {
        assertThat(fouten).as("fouten in de console").allMatch(this::isVerwacht);
        assertThat(buitenDeDeur).as("verzoeken buiten Baken").isEmpty();
        adressen.forEach(adres -> zonderGetypte("een adres", URLDecoder.decode(adres, StandardCharsets.UTF_8)));
        zonderGetypte(
                "localStorage, cookies en IndexedDB",
                context.storageState(new BrowserContext.StorageStateOptions().setIndexedDB(true)));
        for (Page pagina : context.pages()) {
            zonderGetypte("sessionStorage", String.valueOf(pagina.evaluate(SESSIEOPSLAG)));
        }
    }

    /** Leaving the page breaks off a draft that is on its way, and htmx reports that as an error. */
    private boolean isVerwacht(String fout) {
        Matcher status = STATUS.matcher(fout);
        return AFGEBROKEN.matcher(fout).find() || status.find() && verwacht.contains(Integer.valueOf(status.group(1)));
    }

    private void zonderGetypte(String waar, String inhoud) {
        assertThat(getypt).as("getypt, en te vinden in " + waar).noneMatch(inhoud::contains);
    }
}
