// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Dag;
import org.jspecify.annotations.Nullable;

/**
 * A public number to report at.
 *
 * @param uren when it is answered, or empty when not known
 * @param routes codes of {@link Route} that lead there, and of the urgency (D03) for which it can be called day and night
 * @param bron where number and hours come from
 * @param wettelijk whether the law fixes the number, so that nobody needs to look whether it is still right
 * @param nagekeken when somebody called or looked at the source, or null when nobody did
 */
public record Meldpunt(
        String naam,
        String telefoon,
        String waarvoor,
        String uren,
        List<String> routes,
        String bron,
        boolean wettelijk,
        @Nullable LocalDate nagekeken) {

    boolean isVoor(String code) {
        return routes.contains(code);
    }

    /** Nothing that nobody checked may look certain. */
    public boolean isZeker() {
        return wettelijk || nagekeken != null;
    }

    /** How sure this is, in words. */
    public String zekerheid() {
        if (wettelijk) {
            return "Staat in de wet";
        }
        return nagekeken == null ? "Nummer en tijden te controleren" : "Nagekeken op " + Dag.toon(nagekeken);
    }
}
