// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.List;

/**
 * A public number to report at.
 *
 * @param wanneer for what, and at what hours
 * @param routes codes of {@link Route} that lead there, and of the urgency (D03) for which it can be called day and night
 */
public record Meldpunt(String naam, String telefoon, String wanneer, List<String> routes, String bron) {

    boolean isVoor(String code) {
        return routes.contains(code);
    }
}
