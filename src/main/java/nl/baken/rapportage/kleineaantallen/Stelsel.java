// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Counts and which of them add up to which: all that a reader may know of together, in however many tables. */
public final class Stelsel {

    /** What may be done with a count. */
    enum Soort {
        /** Shown or hidden, as it turns out. */
        VRIJ,
        /** The reader knows it already, or may always know it. */
        BEKEND,
        /** Published before as small: so it stays. */
        AL_KLEIN,
        /** Published before without a word of its size: so it stays. */
        AL_VERBORGEN,
        /** In no table; the reader only knows that it exists. */
        VERZWEGEN
    }

    /** @param grens below which it counts as small */
    record Getal(long aantal, Soort soort, double prijs, int grens) {}

    record Som(int totaal, List<Integer> delen) {}

    private final Bescherming bescherming;
    private final List<Getal> getallen = new ArrayList<>();
    private final Set<Som> sommen = new LinkedHashSet<>();

    public Stelsel(Bescherming bescherming) {
        this.bescherming = bescherming;
    }

    /**
     * A count to publish. Nought is nobody and is shown.
     *
     * @param gewicht how much it matters that it is shown, 1 for an ordinary count
     * @return its place, for {@link #som}
     */
    public int getal(long aantal, int gewicht) {
        return voegToe(aantal, aantal == 0 ? Soort.BEKEND : Soort.VRIJ, (double) aantal * gewicht);
    }

    /** A count that is public already. */
    public int bekend(long aantal) {
        return voegToe(aantal, Soort.BEKEND, 0);
    }

    /** A count that was published before without its value. @param toen how small counts were kept then */
    public int alVerborgen(long aantal, Merk merk, Bescherming toen) {
        getallen.add(new Getal(aantal, merk == Merk.KLEIN ? Soort.AL_KLEIN : Soort.AL_VERBORGEN, 0, toen.grens()));
        return getallen.size() - 1;
    }

    /** A count that is published nowhere, but adds to one that is: the reader knows it is nought or more. */
    public int verzwegen(long aantal) {
        return voegToe(aantal, Soort.VERZWEGEN, 0);
    }

    /** @throws IllegalArgumentException when the counts do not add up */
    public void som(int totaal, List<Integer> delen) {
        if (getallen.get(totaal).aantal()
                != delen.stream().mapToLong(this::aantal).sum()) {
            throw new IllegalArgumentException("these counts do not add up");
        }
        sommen.add(new Som(totaal, delen.stream().sorted().toList()));
    }

    int grootte() {
        return getallen.size();
    }

    long aantal(int plek) {
        return getallen.get(plek).aantal();
    }

    /** What it costs to hide it. */
    double prijs(int plek) {
        return getallen.get(plek).prijs();
    }

    Bescherming bescherming(int plek) {
        return new Bescherming(getallen.get(plek).grens());
    }

    Soort soort(int plek) {
        return getallen.get(plek).soort();
    }

    Set<Som> sommen() {
        return sommen;
    }

    private int voegToe(long aantal, Soort soort, double prijs) {
        if (aantal < 0) {
            throw new IllegalArgumentException("a count is nought or more");
        }
        getallen.add(new Getal(aantal, soort, prijs, bescherming.grens()));
        return getallen.size() - 1;
    }
}
