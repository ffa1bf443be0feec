// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import nl.baken.rapportage.proces.Nieuwste.Knoop;
import org.jspecify.annotations.Nullable;

/**
 * One step in the table and in the drawing.
 *
 * @param toen of the period to compare with, or null
 * @param trede 1 to 5, 0 when there is nothing to draw
 * @param merk what stands on the step in the drawing, the difference on a line of its own; empty when there is nothing to
 *     tell
 */
public record Stapregel(Knoop stap, Stapcijfer nu, @Nullable Stapcijfer toen, int trede, String merk) {

    static Stapregel van(Knoop stap, Stapcijfer nu, @Nullable Stapcijfer toen, Meting meting, Treden treden) {
        String verschil = toen == null ? "" : meting.verschil(nu, toen);
        boolean anders =
                !verschil.isEmpty() && (nu.klaar().aantal() > 0 || toen.klaar().aantal() > 0);
        int trede = treden.van(nu);
        String tekst = trede > 0 || anders ? meting.tekst(nu) : "";
        return new Stapregel(stap, nu, toen, trede, anders ? tekst + "\n" + verschil : tekst);
    }

    /** Where nothing is drawn or compared. */
    static Stapregel ongetekend(Knoop stap, Stapcijfer nu) {
        return new Stapregel(stap, nu, null, 0, "");
    }

    public String meer() {
        return nu.meer(toen);
    }

    public String langer() {
        return nu.langer(toen);
    }
}
