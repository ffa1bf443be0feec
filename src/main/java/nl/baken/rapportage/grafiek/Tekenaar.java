// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.baken.rapportage.grafiek.Grafiek.Legenda;
import nl.baken.rapportage.grafiek.Grafiek.Lijn;
import nl.baken.rapportage.grafiek.Grafiek.Punt;
import nl.baken.rapportage.grafiek.Grafiek.Tekst;
import nl.baken.rapportage.grafiek.Grafiek.Vlak;
import org.jspecify.annotations.Nullable;

/**
 * Draws columns (one series, or several on top of each other) and lines over categories. What can't be shown is a gap
 * with a cross under it, never a column of nought.
 */
public final class Tekenaar {

    private static final int BREEDTE = 360;
    private static final int HOOGTE = 200;
    private static final int KLEIN = 90;
    private static final int LINKS = 40;
    private static final int ONDER = 34;
    private static final int BOVEN = 14;
    private static final double VULLING = 0.7;
    private static final double TEKSTHOOGTE = 4;

    private final List<String> kort;
    private final List<Reeks> reeksen;
    private final Schaal schaal;
    private final boolean klein;
    private final List<Lijn> hulplijnen = new ArrayList<>();
    private final List<Vlak> vlakken = new ArrayList<>();
    private final List<Lijn> lijnen = new ArrayList<>();
    private final List<Punt> punten = new ArrayList<>();
    private final List<Tekst> teksten = new ArrayList<>();

    private Tekenaar(List<String> kort, List<Reeks> reeksen, double hoogste, boolean klein) {
        this.kort = kort;
        this.reeksen = reeksen;
        this.schaal = Schaal.tot(hoogste);
        this.klein = klein;
    }

    /**
     * @param kort categories, as short as fits under a column
     * @param klein for a tile: no words in it
     */
    public static Grafiek staven(
            String sleutel, String titel, String omschrijving, List<String> kort, List<Reeks> reeksen, boolean klein) {
        double hoogste = IntStream.range(0, kort.size())
                .mapToDouble(i -> reeksen.stream()
                        .map(reeks -> reeks.waarden().get(i))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .max()
                .orElse(0);
        Tekenaar werk = new Tekenaar(kort, reeksen, hoogste, klein);
        IntStream.range(0, kort.size()).forEach(werk::stapel);
        return werk.klaar(sleutel, titel, omschrijving, "staaf");
    }

    /** @param norm drawn across, or null */
    public static Grafiek lijnen(
            String sleutel,
            String titel,
            String omschrijving,
            List<String> kort,
            List<Reeks> reeksen,
            @Nullable Double norm,
            boolean klein) {
        double hoogste = reeksen.stream()
                .flatMap(reeks -> reeks.waarden().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Tekenaar werk = new Tekenaar(kort, reeksen, norm == null ? hoogste : Math.max(hoogste, norm), klein);
        IntStream.range(0, reeksen.size()).forEach(werk::lijn);
        if (norm != null) {
            werk.lijnen.add(new Lijn(werk.links(), werk.y(norm), BREEDTE, werk.y(norm), -1));
        }
        return werk.klaar(sleutel, titel, omschrijving, "lijn");
    }

    private void stapel(int i) {
        double onder = 0;
        boolean gat = false;
        for (int r = 0; r < reeksen.size(); r++) {
            Double waarde = reeksen.get(r).waarden().get(i);
            gat |= waarde == null;
            if (waarde != null && waarde > 0) {
                double breedte = stap() * VULLING;
                double boven = y(onder + waarde);
                vlakken.add(
                        new Vlak(rond(midden(i) - breedte / 2), boven, rond(breedte), rond(y(onder) - boven), r + 1));
                onder += waarde;
            }
        }
        if (gat) {
            merk(i, y(onder) - TEKSTHOOGTE);
        }
    }

    private void lijn(int r) {
        List<@Nullable Double> waarden = reeksen.get(r).waarden();
        for (int i = 0; i < waarden.size(); i++) {
            Double waarde = waarden.get(i);
            Double vorige = i == 0 ? null : waarden.get(i - 1);
            if (waarde != null) {
                punten.add(new Punt(Vormen.om(r, midden(i), y(waarde)), r + 1));
            }
            if (waarde != null && vorige != null) {
                lijnen.add(new Lijn(midden(i - 1), y(vorige), midden(i), y(waarde), r + 1));
            }
        }
    }

    /** Something is there that is not shown. */
    private void merk(int i, double y) {
        if (!klein) {
            teksten.add(new Tekst(midden(i), rond(y), "x", "middle"));
        }
    }

    private Grafiek klaar(String sleutel, String titel, String omschrijving, String soort) {
        assen();
        return new Grafiek(
                sleutel,
                titel,
                omschrijving,
                BREEDTE,
                hoogte(),
                hulplijnen,
                vlakken,
                lijnen,
                punten,
                teksten,
                reeksen.size() > 1 ? legenda() : List.of(),
                soort);
    }

    private List<Legenda> legenda() {
        return IntStream.range(0, reeksen.size())
                .mapToObj(r -> new Legenda(reeksen.get(r).naam(), Vormen.om(r, 12, 8)))
                .toList();
    }

    private void assen() {
        int stappen = schaal.stappen();
        for (int s = 0; s <= stappen; s++) {
            double waarde = schaal.hoogste() * s / stappen;
            hulplijnen.add(new Lijn(links(), y(waarde), BREEDTE, y(waarde), 0));
            if (!klein) {
                teksten.add(new Tekst(LINKS - 6, rond(y(waarde) + TEKSTHOOGTE), Schaal.toon(waarde), "end"));
            }
        }
        for (int i = 0; !klein && i < kort.size(); i++) {
            String[] regels = kort.get(i).split(" ");
            teksten.add(new Tekst(midden(i), HOOGTE - ONDER + 15, regels[0], "middle"));
            if (regels.length > 1) {
                teksten.add(new Tekst(midden(i), HOOGTE - ONDER + 29, regels[1], "middle"));
            }
        }
    }

    private int hoogte() {
        return klein ? KLEIN : HOOGTE;
    }

    private int links() {
        return klein ? 0 : LINKS;
    }

    private double stap() {
        return (double) (BREEDTE - links()) / kort.size();
    }

    private double midden(int i) {
        return rond(links() + stap() * (i + 0.5));
    }

    private double y(double waarde) {
        int bodem = hoogte() - (klein ? 2 : ONDER);
        return rond(bodem - schaal.deel(waarde) * (bodem - BOVEN));
    }

    private static double rond(double maat) {
        return Math.round(maat * 10) / 10.0;
    }
}
