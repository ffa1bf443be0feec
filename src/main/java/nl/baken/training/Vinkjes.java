// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody ticked on a sign list. Only what differs from what was shown is meant to change, so that several people
 * can tick at once.
 *
 * @param getoond how it was with everybody on the page that somebody ticked on
 * @param aanwezig participations that signed
 * @param onbekend of which nobody knows
 */
public record Vinkjes(Map<Long, Deelnamestand> getoond, Set<Long> aanwezig, Set<Long> onbekend) {

    public Vinkjes {
        getoond = Map.copyOf(getoond);
        aanwezig = Set.copyOf(aanwezig);
        onbekend = Set.copyOf(onbekend);
    }

    /** Whether it says two things of one person. */
    boolean isDubbel(Deelnemer wie) {
        return aanwezig.contains(wie.id()) && onbekend.contains(wie.id());
    }

    /** Whether it is not any more as it was shown, or was not shown at all. */
    boolean isVeranderd(Deelnemer wie) {
        return getoond.get(wie.id()) != wie.stand();
    }

    /** Whether somebody else said something different in the meantime. */
    boolean botst(Deelnemer wie) {
        Deelnamestand gewenst = gewenst(wie);
        return isVeranderd(wie) && gewenst != getoond.get(wie.id()) && gewenst != wie.stand();
    }

    /** What somebody else said in the meantime stays. */
    Deelnamestand wordt(Deelnemer wie) {
        return isVeranderd(wie) ? wie.stand() : gewenst(wie);
    }

    private Deelnamestand gewenst(Deelnemer wie) {
        if (aanwezig.contains(wie.id())) {
            return Deelnamestand.AANWEZIG;
        }
        if (onbekend.contains(wie.id())) {
            return Deelnamestand.ONBEKEND;
        }
        return zonderVinkje(getoond.get(wie.id()));
    }

    private static Deelnamestand zonderVinkje(@Nullable Deelnamestand toen) {
        boolean uitgevinkt = toen == Deelnamestand.AANWEZIG || toen == Deelnamestand.ONBEKEND;
        return toen == null || uitgevinkt ? Deelnamestand.UITGENODIGD : toen;
    }
}
