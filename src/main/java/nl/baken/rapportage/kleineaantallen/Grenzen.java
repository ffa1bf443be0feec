// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.ArrayDeque;
import java.util.Deque;

/** The least and the most that each count can be, with the lines that told so. */
final class Grenzen {

    static final long ONBEPERKT = Long.MAX_VALUE / 4;

    private final Opgave<?> opgave;
    private final Merk[] merken;
    private final Lijnen lijnen;
    private final long[] laag;
    private final long[] hoog;
    private final Getallen[] laagDoor;
    private final Getallen[] hoogDoor;
    private final Deque<Vergeten> vergeten = new ArrayDeque<>();

    private record Vergeten(int plek, boolean laagste) {}

    Grenzen(Opgave<?> opgave, Merk[] merken, Lijnen lijnen) {
        int hoeveel = opgave.grootte();
        this.opgave = opgave;
        this.merken = merken;
        this.lijnen = lijnen;
        this.laag = new long[hoeveel];
        this.hoog = new long[hoeveel];
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

    /** Lines that told what is known of it, the last first. */
    int[] door(int plek) {
        return Getallen.laatsteEerst(hoogDoor[plek], laagDoor[plek]);
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
            vergeten.add(new Vergeten(plek, laagste));
        }
    }

    /** The least of a part helps to tell the least of the total and the most of the others, and so on. */
    private void vergeetGevolgen(Vergeten weg) {
        int plek = weg.plek();
        if (weg.laagste()) {
            laag[plek] = eerstLaag(plek);
        } else {
            hoog[plek] = eerstHoog(plek);
        }
        for (int nummer : lijnen.van(plek)) {
            int[] lijn = lijnen.lijn(nummer);
            if (lijn.length > 1) {
                lijnen.wacht(nummer);
                boolean isTotaal = lijnen.totaal(nummer) == plek;
                vergeet(lijnen.totaal(nummer), weg.laagste(), nummer);
                for (int i = 0; i < lijn.length - 1; i++) {
                    vergeet(lijn[i], isTotaal == weg.laagste(), nummer);
                }
            }
        }
    }

    private long eerstLaag(int plek) {
        return switch (merken[plek]) {
            case OPEN -> opgave.aantal(plek);
            case BLANCO -> 0;
            case KLEIN, MEE -> opgave.isKlein(plek) ? 1 : Bescherming.GELDEND.grens();
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
