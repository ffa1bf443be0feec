// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import static nl.baken.rapportage.grafiek.Raster.BREEDTE;
import static nl.baken.rapportage.grafiek.Raster.rond;

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

    private static final String MIDDEN = "middle";
    private static final int RUIM = 3;
    private static final double VULLING = 0.7;
    private static final double TEKSTHOOGTE = 4;

    private final Assen assen;
    private final List<Reeks> reeksen;
    private final Schaal schaal;
    private final Raster raster;
    private final boolean klein;
    private final List<Lijn> hulplijnen = new ArrayList<>();
    private final List<Vlak> vlakken = new ArrayList<>();
    private final List<Lijn> lijnen = new ArrayList<>();
    private final List<Punt> punten = new ArrayList<>();
    private final List<Tekst> teksten = new ArrayList<>();

    private Tekenaar(Assen assen, List<Reeks> reeksen, double hoogste, boolean klein) {
        this.assen = assen;
        this.reeksen = reeksen;
        this.schaal = Schaal.tot(hoogste);
        this.raster = new Raster(assen.kort().size(), schaal, klein);
        this.klein = klein;
    }

    /** @param klein for a tile, which says in what the values are: few words, in larger letters */
    public static Grafiek staven(
            String sleutel, String titel, String omschrijving, Assen assen, List<Reeks> reeksen, boolean klein) {
        double hoogste = IntStream.range(0, assen.kort().size())
                .mapToDouble(i -> reeksen.stream()
                        .map(reeks -> reeks.waarden().get(i))
                        .filter(Objects::nonNull)
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .max()
                .orElse(0);
        Tekenaar werk = new Tekenaar(assen, reeksen, hoogste, klein);
        IntStream.range(0, assen.kort().size()).forEach(werk::stapel);
        return werk.klaar(sleutel, titel, omschrijving, "staaf");
    }

    /** @param norm drawn across, or null */
    public static Grafiek lijnen(
            String sleutel,
            String titel,
            String omschrijving,
            Assen assen,
            List<Reeks> reeksen,
            @Nullable Double norm,
            boolean klein) {
        double hoogste = reeksen.stream()
                .flatMap(reeks -> reeks.waarden().stream())
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        Tekenaar werk = new Tekenaar(assen, reeksen, norm == null ? hoogste : Math.max(hoogste, norm), klein);
        IntStream.range(0, reeksen.size()).forEach(werk::lijn);
        if (norm != null) {
            werk.lijnen.add(new Lijn(werk.raster.links(), werk.raster.y(norm), BREEDTE, werk.raster.y(norm), -1));
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
                double breedte = raster.stap() * VULLING;
                double boven = raster.y(onder + waarde);
                vlakken.add(new Vlak(
                        rond(raster.midden(i) - breedte / 2),
                        boven,
                        rond(breedte),
                        rond(raster.y(onder) - boven),
                        r + 1));
                onder += waarde;
            }
        }
        if (gat) {
            merk(i, raster.y(onder) - TEKSTHOOGTE);
        }
    }

    private void lijn(int r) {
        List<@Nullable Double> waarden = reeksen.get(r).waarden();
        for (int i = 0; i < waarden.size(); i++) {
            Double waarde = waarden.get(i);
            Double vorige = i == 0 ? null : waarden.get(i - 1);
            if (waarde != null) {
                punten.add(new Punt(Vormen.om(r, raster.midden(i), raster.y(waarde)), r + 1));
            }
            if (waarde != null && vorige != null) {
                lijnen.add(new Lijn(raster.midden(i - 1), raster.y(vorige), raster.midden(i), raster.y(waarde), r + 1));
            }
        }
    }

    /** Something is there that is not shown. */
    private void merk(int i, double y) {
        teksten.add(new Tekst(raster.midden(i), rond(y), "x", MIDDEN));
    }

    private Grafiek klaar(String sleutel, String titel, String omschrijving, String soort) {
        assen();
        return new Grafiek(
                sleutel,
                titel,
                omschrijving,
                BREEDTE,
                raster.hoogte(),
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
        for (int stap = 0; stap <= schaal.stappen(); stap++) {
            double y = raster.y(schaal.op(stap));
            hulplijnen.add(new Lijn(raster.links(), y, BREEDTE, y, 0));
            teksten.add(new Tekst(raster.links() - 6, rond(y + TEKSTHOOGTE), Schaal.toon(schaal.op(stap)), "end"));
        }
        if (klein) {
            kleineWoorden();
        } else {
            woorden();
        }
    }

    private void woorden() {
        teksten.add(new Tekst(0, Raster.BOVEN - 16, assen.eenheid(), "start"));
        for (int i = 0; i < assen.kort().size(); i++) {
            String[] regels = assen.kort().get(i).split(" ", 2);
            for (int r = 0; r < regels.length; r++) {
                teksten.add(new Tekst(raster.midden(i), raster.bodem() + 15 + 14 * r, regels[r], MIDDEN));
            }
        }
    }

    /** All when there is room for them, else where it begins and ends. */
    private void kleineWoorden() {
        List<String> kort = assen.kort();
        int y = raster.hoogte() - 6;
        if (kort.size() <= RUIM) {
            IntStream.range(0, kort.size())
                    .forEach(i -> teksten.add(new Tekst(raster.midden(i), y, kort.get(i), MIDDEN)));
        } else {
            teksten.add(new Tekst(raster.links(), y, kort.get(0), "start"));
            teksten.add(new Tekst(BREEDTE, y, kort.get(kort.size() - 1), "end"));
        }
    }
}
