// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** WCAG 2.2 AA as far as a machine can tell, on a phone and on a desk. */
public final class Toegankelijkheid {

    private static final List<String> NORM = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BREEDTE_VAN_INHOUD = "() => document.documentElement.scrollWidth";
    private static final String TE_BREED = "() => [...document.querySelectorAll('main *')]"
            + ".filter((deel) => !deel.closest('.tabel-gebied') && deel.getBoundingClientRect().right > document.documentElement.clientWidth)"
            + ".map((deel) => `${deel.tagName}.${deel.className}`).slice(0, 12)";

    /** What does not pass, in words; the rest stays in the browser, for it takes longer to send than to find. */
    private static final String TOETS =
            """
            async (norm) => {
                const uitslag = await axe.run(document, {runOnly: {type: 'tag', values: norm}, resultTypes: ['violations']});
                const uitleg = (regel) => regel.nodes.map((punt) => `${punt.html} ${punt.failureSummary}`).join(', ');
                return {
                    geslaagd: uitslag.passes.length,
                    overtredingen: uitslag.violations.map((regel) => `${regel.id}: ${uitleg(regel)}`),
                };
            }""";

    private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

    private static final int TELEFOON = 320;
    private static final int BUREAU = 1280;

    private Toegankelijkheid() {}

    /** No violation at both widths, and no scrolling sideways on a phone. */
    public static void isInOrde(Page pagina) {
        isInOrde(pagina, TELEFOON, BUREAU);
    }

    private static void isInOrde(Page pagina, int... breedtes) {
        pagina.evaluate(AXE);
        for (int breedte : breedtes) {
            if (pagina.viewportSize().width != breedte) {
                pagina.setViewportSize(breedte, 900);
            }
            zonderOvertreding(pagina, breedte);
        }
    }

    /** Each page is there and has no violation; in turn loaded on a phone and on a desk, for going from one to the other takes long. */
    static void paginas(Venster venster, String... adressen) {
        Page pagina = venster.pagina();
        for (String adres : adressen) {
            assertThat(venster.ga(adres)).as(adres).isEqualTo(200);
            boolean telefoon = pagina.viewportSize().width == TELEFOON;
            isInOrde(pagina, telefoon ? TELEFOON : BUREAU, telefoon ? BUREAU : TELEFOON);
        }
        pagina.setViewportSize(BUREAU, 900);
    }

    private static void zonderOvertreding(Page pagina, int breedte) {
        String waar = pagina.url() + " op " + breedte + " pixels";
        assertThat((Integer) pagina.evaluate(BREEDTE_VAN_INHOUD))
                .as("breedte van de inhoud van %s, te breed: %s", waar, pagina.evaluate(TE_BREED))
                .isLessThanOrEqualTo(breedte);
        Map<?, ?> uitslag = (Map<?, ?>) pagina.evaluate(TOETS, NORM);
        assertThat((Integer) uitslag.get("geslaagd"))
                .as("regels die iets vonden om naar te kijken op %s", waar)
                .isPositive();
        assertThat((List<?>) uitslag.get("overtredingen")).as(waar).isEmpty();
    }
}
