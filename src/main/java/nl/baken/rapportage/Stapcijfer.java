// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Stapmeting} as its reader may see it. What is kept from the reader is not in here, so nothing made of it can
 * give it away: not an order, not a colour, not a difference.
 *
 * @param duur median in minutes; empty when it was done too seldom, or never
 * @param oudste whole days that the first of what is open goes on; empty when too few are open
 */
public record Stapcijfer(Cel klaar, OptionalLong duur, Cel open, OptionalLong oudste, Cel teLaat, Cel afgebroken) {

    /** @param alles whether the reader sees counts of one to four */
    static Stapcijfer van(Stapmeting meting, boolean alles, LocalDate vandaag) {
        return new Stapcijfer(
                meting.klaar(),
                meting.klaar().isOpen() ? meting.mediaan() : OptionalLong.empty(),
                cel(meting.open(), alles),
                oudste(meting, alles, vandaag),
                meting.teLaat(),
                meting.afgebroken());
    }

    public String duurtekst() {
        if (duur.isPresent()) {
            return Duurtekst.van(duur.getAsLong());
        }
        return klaar.isOpen() ? "" : "te weinig";
    }

    public String oudstetekst() {
        if (oudste.isEmpty()) {
            return "";
        }
        return oudste.getAsLong() == 1 ? "1 dag" : oudste.getAsLong() + " dagen";
    }

    /** As in "3 meer"; empty when one of the two is kept from the reader, and when it was never done. */
    public String meer(@Nullable Stapcijfer toen) {
        if (toen == null || !klaar.isOpen() || !toen.klaar.isOpen()) {
            return "";
        }
        long verschil = klaar.aantal() - toen.klaar.aantal();
        if (klaar.aantal() == 0 && verschil == 0) {
            return "";
        }
        return verschil == 0 ? "even vaak" : Math.abs(verschil) + (verschil > 0 ? " meer" : " minder");
    }

    /** As in "2 dagen langer"; empty when there is nothing to compare. */
    public String langer(@Nullable Stapcijfer toen) {
        if (toen == null || duur.isEmpty() || toen.duur.isEmpty()) {
            return "";
        }
        long verschil = duur.getAsLong() - toen.duur.getAsLong();
        return verschil == 0 ? "even lang" : Duurtekst.van(Math.abs(verschil)) + (verschil > 0 ? " langer" : " korter");
    }

    public boolean isAfgeschermd() {
        return !klaar.isOpen() || !open.isOpen() || !teLaat.isOpen() || !afgebroken.isOpen();
    }

    private static OptionalLong oudste(Stapmeting meting, boolean alles, LocalDate vandaag) {
        return meting.oudste() == null || verberg(meting.open(), alles)
                ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(meting.oudste(), vandaag));
    }

    private static Cel cel(long aantal, boolean alles) {
        return verberg(aantal, alles) ? Cel.verborgen(Cel.Afscherming.KLEIN) : Cel.van(aantal);
    }

    private static boolean verberg(long aantal, boolean alles) {
        return !alles && KleineAantallen.isKlein(aantal);
    }
}
