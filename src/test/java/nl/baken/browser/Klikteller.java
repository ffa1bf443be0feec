// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts how often somebody presses the mouse, in every frame of a page. */
final class Klikteller {

    private final AtomicInteger kliks = new AtomicInteger();

    /** Counts from the next page on. */
    static Klikteller op(Page pagina) {
        Klikteller teller = new Klikteller();
        pagina.exposeBinding("bakenKlik", (bron, waarden) -> teller.kliks.incrementAndGet());
        pagina.addInitScript("document.addEventListener('pointerdown', () => window.bakenKlik(), true);");
        return teller;
    }

    void opNul() {
        kliks.set(0);
    }

    int kliks() {
        return kliks.get();
    }
}
