// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import nl.baken.rapportage.Proefcijfers;

/** The pages with figures, with counts: so there are drawings and tables, on the screen and on paper. */
final class Cijferpaginas {

    /** Upright A4 within its margins, in pixels. */
    private static final int A4_BREED = 718;

    private static final String JAAR = "?per=maand&van=2023-01&tot=2023-12";
    private static final String BREDE_TABELLEN = "() => [...document.querySelectorAll('.cijfers table')]"
            + ".filter((tabel) => tabel.scrollWidth > tabel.parentElement.clientWidth).length";

    private Cijferpaginas() {}

    static void zijnInOrde(Venster manager, Proefcijfers cijfers) {
        LocalDate maart = LocalDate.of(2023, 3, 1);
        cijfers.tel("K02", "gegrond_slachtoffer", maart, 33);
        cijfers.tel("K02", "ongegrond_overig", maart.plusMonths(1), 11);
        cijfers.tel("K02", "opgepakt_om", maart.plusMonths(2), 9);
        cijfers.tel("K02", "onvoldoende_info", maart.plusMonths(1), 3);
        try {
            Toegankelijkheid.paginas(
                    manager,
                    "/",
                    "/stuurinformatie/brief",
                    "/stuurinformatie" + JAAR,
                    "/stuurinformatie/kengetallen/K02" + JAAR);
            opPapier(manager.pagina());
        } finally {
            cijfers.weg();
        }
    }

    /** Twelve months and the year stand beside each other on an upright sheet. */
    private static void opPapier(Page pagina) {
        assertThat(pagina.locator("figure.grafiek svg[role=img]").first()).isVisible();
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        pagina.setViewportSize(A4_BREED, 900);
        assertThat((Integer) pagina.evaluate(BREDE_TABELLEN))
                .as("tabellen die breder zijn dan het papier")
                .isZero();
        pagina.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }
}
