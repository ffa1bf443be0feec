// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.kleineaantallen.Afschermer;
import nl.baken.rapportage.kleineaantallen.Bescherming;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.kleineaantallen.Stelsel;

/**
 * Tables that a reader can lay side by side, and what their counts have to do with each other: months and quarters,
 * layers of a table of three features with their sum, two versions of a report. They are protected together.
 *
 * <p>Of itself a table adds up: each column to its last row, and each row to its last column, when it says so. A
 * total may be more than its parts (people of whom the feature is unknown are in no column); the rest is then a count
 * that nobody sees. Where it is less, as with people counted once and mentioned twice, nothing adds up and nothing is
 * concluded.
 */
public final class Samenhang {

    /** The total of a whole table is what a reader comes for, and stands on other pages too: hidden when nothing else helps. */
    private static final int EINDTOTAAL = 1000;

    /** A count. @param tabel as {@link #tabel} gave it */
    public record Plek(int tabel, int rij, int kolom) {}

    private final Bescherming bescherming;
    private final List<Blad> bladen = new ArrayList<>();
    private final Map<Plek, Plek> zelfde = new HashMap<>();
    private final Set<Verband> verbanden = new LinkedHashSet<>();
    private final Set<Plek> belangrijk = new HashSet<>();
    private final Set<Plek> nergens = new HashSet<>();

    public Samenhang() {
        this(Bescherming.GELDEND);
    }

    public Samenhang(Bescherming bescherming) {
        this.bescherming = bescherming;
    }

    /** A table to publish. @return its number, counted from nought */
    public int tabel(Tabel tabel, boolean metRijtotaal) {
        return tabel(tabel, true, metRijtotaal);
    }

    /** @param metTotaal whether its last row is the sum of the others */
    public int tabel(Tabel tabel, boolean metTotaal, boolean metRijtotaal) {
        return voegToe(new Blad(tabel, metTotaal, metRijtotaal, null));
    }

    /** A table that was published before, with what was hidden then; nothing of it changes any more. @param toen how small counts were kept then */
    public int gepubliceerd(Tabel tabel, boolean metTotaal, boolean metRijtotaal, Bescherming toen) {
        return voegToe(new Blad(tabel, metTotaal, metRijtotaal, toen));
    }

    /** A count that is in no table: these together. */
    public Plek bijElkaar(List<Plek> delen) {
        Plek plek =
                verzwegen(delen.stream().mapToLong(deel -> cel(deel).aantal()).sum());
        som(plek, delen);
        return plek;
    }

    private Plek verzwegen(long aantal) {
        Tabel geen = new Tabel(List.of(""), List.of(new Tabel.Rij("", List.of(Cel.van(aantal)))));
        Plek plek = new Plek(voegToe(new Blad(geen, true, false, null)), 0, 0);
        nergens.add(plek);
        return plek;
    }

    /** A count that is in no table: what the first counts and the second doesn't. */
    public Plek zonder(Plek geheel, Plek deel) {
        Plek rest = verzwegen(cel(geheel).aantal() - cel(deel).aantal());
        som(geheel, List.of(deel, rest));
        return rest;
    }

    /** These are one and the same count. @param later in a table that was added later */
    public Samenhang gelijk(Plek eerder, Plek later) {
        if (cel(eerder).aantal() != cel(later).aantal()) {
            throw new IllegalArgumentException("these counts are not the same");
        }
        zelfde.put(later, eerder);
        return this;
    }

    /** The first is the sum of the others, or more: then the rest is in no table. */
    public Samenhang som(Plek totaal, List<Plek> delen) {
        verbanden.add(new Verband(totaal, List.copyOf(delen), false));
        return this;
    }

    /** The first counts all that the others count, and maybe more: mentions and people. */
    public Samenhang tenminste(Plek groter, List<Plek> kleiner) {
        verbanden.add(new Verband(groter, List.copyOf(kleiner), true));
        return this;
    }

    /** As a total of a whole table: hidden when nothing else helps. */
    public void belangrijk(Plek plek) {
        belangrijk.add(plek);
    }

    /** How little a reader knows of it already, in words that can be put in order: 0 is the count itself, most is nothing. */
    public int geheim(Plek plek) {
        if (!bladen.get(plek.tabel()).isGepubliceerd()) {
            return Afscherming.values().length;
        }
        return cel(plek).afscherming().ordinal();
    }

    /** All tables in the order in which they were added. */
    public List<Tabel> schermAf() {
        Map<Plek, Integer> plaatsen = new HashMap<>();
        Stelsel stelsel = stelsel(plaatsen);
        List<Merk> merken = Afschermer.schermAf(stelsel);
        return IntStream.range(0, bladen.size())
                .mapToObj(blad -> bladen.get(blad).isGepubliceerd()
                        ? bladen.get(blad).tabel()
                        : bladen.get(blad).met(blad, plek -> Afscherming.van(merken.get(plaatsen.get(eerste(plek))))))
                .toList();
    }

    private int voegToe(Blad blad) {
        bladen.add(blad);
        return bladen.size() - 1;
    }

    private Cel cel(Plek plek) {
        return bladen.get(plek.tabel()).tabel().rijen().get(plek.rij()).cellen().get(plek.kolom());
    }

    private Plek eerste(Plek plek) {
        Plek eerder = zelfde.get(plek);
        return eerder == null ? plek : eerste(eerder);
    }

    private Stelsel stelsel(Map<Plek, Integer> plaatsen) {
        Stelsel stelsel = new Stelsel(bescherming);
        for (int blad = 0; blad < bladen.size(); blad++) {
            for (Plek plek : bladen.get(blad).plekken(blad)) {
                if (!zelfde.containsKey(plek)) {
                    plaatsen.put(plek, getal(stelsel, plek));
                }
            }
        }
        Set<Verband> alle = new LinkedHashSet<>(verbanden);
        IntStream.range(0, bladen.size())
                .forEach(blad -> alle.addAll(bladen.get(blad).verbanden(blad)));
        alle.forEach(verband -> telOp(stelsel, verband, plaatsen));
        return stelsel;
    }

    private int getal(Stelsel stelsel, Plek plek) {
        Cel cel = cel(plek);
        Blad blad = bladen.get(plek.tabel());
        if (nergens.contains(plek)) {
            return stelsel.verzwegen(cel.aantal());
        }
        Bescherming toen = blad.toen();
        if (toen == null) {
            return stelsel.getal(cel.aantal(), blad.isEindtotaal(plek) || belangrijk.contains(plek) ? EINDTOTAAL : 1);
        }
        return switch (cel.afscherming()) {
            case GEEN -> stelsel.bekend(cel.aantal());
            case KLEIN -> stelsel.alVerborgen(cel.aantal(), Merk.KLEIN, toen);
            case MEE -> stelsel.alVerborgen(cel.aantal(), Merk.MEE, toen);
        };
    }

    private void telOp(Stelsel stelsel, Verband verband, Map<Plek, Integer> plaatsen) {
        long rest = cel(verband.totaal()).aantal()
                - verband.delen().stream().mapToLong(deel -> cel(deel).aantal()).sum();
        if (rest < 0 || verband.delen().isEmpty()) {
            return;
        }
        List<Integer> delen = new ArrayList<>(
                verband.delen().stream().map(deel -> plaatsen.get(eerste(deel))).toList());
        if (rest > 0 || verband.ruim()) {
            delen.add(stelsel.verzwegen(rest));
        }
        stelsel.som(plaatsen.get(eerste(verband.totaal())), delen);
    }
}
