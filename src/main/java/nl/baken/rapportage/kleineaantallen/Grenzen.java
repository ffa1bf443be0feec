// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.Stream;

/** The least and the most that each count can be, with the lines that told so. */
final class Grenzen {

    static final long ONBEPERKT = Long.MAX_VALUE / 4;

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Lijnen lijnen;
    private final long[] laag;
    private final long[] hoog;
    /** Each line that told something of it, also what a later one made more precise. */
    private final Getallen[] laagDoor;

    private final Getallen[] hoogDoor;
    /** What may be known of it, once that was laid down. */
    private final long[] vastLaag;

    private final long[] vastHoog;
    private final BitSet vast = new BitSet();
    private final Deque<Grens> vergeten = new ArrayDeque<>();

    /** The least that a count can be, or the most. */
    record Grens(int plek, boolean laagste) {

        int nummer() {
            return 2 * plek + (laagste ? 1 : 0);
        }
    }

    Grenzen(Opgave<?> opgave, Merk[] merken, Lijnen lijnen) {
        int hoeveel = opgave.grootte();
        this.opgave = opgave;
        this.merken = merken;
        this.lijnen = lijnen;
        this.laag = new long[hoeveel];
        this.hoog = new long[hoeveel];
        this.vastLaag = new long[hoeveel];
        this.vastHoog = new long[hoeveel];
        this.laagDoor = new Getallen[hoeveel];
        this.hoogDoor = new Getallen[hoeveel];
        for (int plek = 0; plek < hoeveel; plek++) {
            begin(plek);
        }
    }

    long laag(int plek) {
        return laag[plek];
    }

    long hoog(int plek) {
        return hoog[plek];
    }

    boolean isOnbeperkt(int plek) {
        return hoog[plek] == ONBEPERKT;
    }

    /** From now on nothing more may be known of it. */
    void leg(int plek) {
        vast.set(plek);
        vastLaag[plek] = laag[plek];
        vastHoog[plek] = hoog[plek];
    }

    /** Whether the least that it can be tells too much. */
    boolean isTeHoog(int plek) {
        if (vast.get(plek)) {
            return laag[plek] > vastLaag[plek];
        }
        return opgave.aantal(plek) > kleinst(plek) && laag[plek] >= opgave.aantal(plek);
    }

    /** Whether the most that it can be tells too much. */
    boolean isTeLaag(int plek) {
        if (vast.get(plek)) {
            return hoog[plek] < vastHoog[plek];
        }
        return opgave.aantal(plek) + 1 != Bescherming.GELDEND.grens() && hoog[plek] <= opgave.aantal(plek);
    }

    private int kleinst(int plek) {
        return opgave.isKlein(plek) ? 1 : Bescherming.GELDEND.grens();
    }

    /** The line that told it, or less than nought when it follows from its mark alone. */
    int door(Grens grens) {
        Getallen door = (grens.laagste() ? laagDoor : hoogDoor)[grens.plek()];
        return door == null ? -1 : door.laatste();
    }

    /** From which this line concludes that one: the most of a part from the most of the total and the least of the others. */
    Stream<Grens> nodig(Grens grens, int nummer) {
        if (nummer < 0) {
            return Stream.empty();
        }
        int totaal = lijnen.totaal(nummer);
        boolean isTotaal = totaal == grens.plek();
        return Arrays.stream(lijnen.lijn(nummer))
                .filter(plek -> plek != grens.plek())
                .mapToObj(plek -> new Grens(plek, (isTotaal || plek == totaal) == grens.laagste()));
    }

    /** @return whether this line tells something new of it */
    boolean beperk(int plek, long minst, long meest, int lijn) {
        boolean nieuw = false;
        if (minst > laag[plek]) {
            laag[plek] = minst;
            laagDoor[plek] = Getallen.met(laagDoor[plek], lijn);
            nieuw = true;
        }
        if (meest < hoog[plek]) {
            hoog[plek] = meest;
            hoogDoor[plek] = Getallen.met(hoogDoor[plek], lijn);
            nieuw = true;
        }
        return nieuw;
    }

    /** Nothing is known of it but what its mark says. */
    void begin(int plek) {
        laagDoor[plek] = null;
        hoogDoor[plek] = null;
        laag[plek] = eerstLaag(plek);
        hoog[plek] = eerstHoog(plek);
    }

    /** All that this line told, and all that was concluded from that, is to be thought about anew. */
    void vergeetDoor(int lijn, int[] plekken) {
        for (int plek : plekken) {
            vergeet(plek, true, lijn);
            vergeet(plek, false, lijn);
        }
        while (!vergeten.isEmpty()) {
            vergeetGevolgen(vergeten.remove());
        }
    }

    private void vergeet(int plek, boolean laagste, int lijn) {
        Getallen[] door = laagste ? laagDoor : hoogDoor;
        if (door[plek] != null && door[plek].bevat(lijn)) {
            door[plek] = null;
            vergeten.add(new Grens(plek, laagste));
        }
    }

    private void vergeetGevolgen(Grens weg) {
        int plek = weg.plek();
        if (weg.laagste()) {
            laag[plek] = eerstLaag(plek);
        } else {
            hoog[plek] = eerstHoog(plek);
        }
        for (int lijn : lijnen.van(plek)) {
            if (lijnen.lijn(lijn).length > 1) {
                lijnen.wacht(lijn);
                // It goes both ways: what helps to tell it, is told with its help too.
                nodig(weg, lijn).forEach(gevolg -> vergeet(gevolg.plek(), gevolg.laagste(), lijn));
            }
        }
    }

    private long eerstLaag(int plek) {
        return switch (merken[plek]) {
            case OPEN -> opgave.aantal(plek);
            case BLANCO -> 0;
            case KLEIN, MEE -> kleinst(plek);
        };
    }

    private long eerstHoog(int plek) {
        return switch (merken[plek]) {
            case OPEN -> opgave.aantal(plek);
            case KLEIN -> Bescherming.GELDEND.grens() - 1L;
            case MEE, BLANCO -> ONBEPERKT;
        };
    }
}
