// SPDX-License-Identifier: EUPL-1.2
package nl.baken.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.2 AA as far as a machine can tell, on a phone and on a desk. */
public final class Toegankelijkheid {

    private static final List<String> NORM = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String BREEDTE_VAN_INHOUD = "() => document.documentElement.scrollWidth";
    private static final String TE_BREED = "() => [...document.querySelectorAll('main *')]"
            + ".filter((deel) => !deel.closest('.tabel-gebied') && deel.getBoundingClientRect().right > document.documentElement.clientWidth)"
            + ".map((deel) => `${deel.tagName}.${deel.className}`).slice(0, 12)";
    private static final int TELEFOON = 320;
    private static final int BUREAU = 1280;

    private Toegankelijkheid() {}

    /** No violation at both widths, and no scrolling sideways on a phone. */
    public static void isInOrde(Page pagina) {
        for (int breedte : List.of(TELEFOON, BUREAU)) {
            pagina.setViewportSize(breedte, 900);
            zonderOvertreding(pagina, breedte);
        }
    }

    private static void zonderOvertreding(Page pagina, int breedte) {
        String waar = pagina.url() + " op " + breedte + " pixels";
        assertThat((Integer) pagina.evaluate(BREEDTE_VAN_INHOUD))
                .as("breedte van de inhoud van %s, te breed: %s", waar, pagina.evaluate(TE_BREED))
                .isLessThanOrEqualTo(breedte);
        List<Rule> overtredingen = new AxeBuilder(pagina)
                .setLegacyMode(true)
                .withTags(NORM)
                .analyze()
                .getViolations();
        assertThat(overtredingen).as(waar).extracting(Toegankelijkheid::uitleg).isEmpty();
    }

    private static String uitleg(Rule regel) {
        return regel.getId() + ": "
                + regel.getNodes().stream()
                        .map(punt -> punt.getHtml() + " " + punt.getFailureSummary())
                        .toList();
    }
}
