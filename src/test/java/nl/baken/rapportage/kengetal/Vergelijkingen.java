// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;

/**
 * All sums at once: they are combined until each says as little as it can (Gauss and Jordan), and from those and from the
 * sums themselves is concluded what each unknown count is at least and at most. It finds what no sum gives alone.
 */
final class Vergelijkingen {

    private static final double NIETS = 1e-7;
    private static final int RONDES = 40;

    private final double[] laag;
    private final double[] hoog;
    private final boolean[] open;
    private final List<Map<Integer, Double>> sommen = new ArrayList<>();

    Vergelijkingen(int aantal) {
        laag = new double[aantal];
        hoog = new double[aantal];
        open = new boolean[aantal];
    }

    /** @param metTotaal whether the last is the sum of the others; else all of them are nought */
    void som(List<Integer> plekken, boolean metTotaal) {
        Map<Integer, Double> som = new TreeMap<>();
        for (int i = 0; i < plekken.size(); i++) {
            som.merge(plekken.get(i), metTotaal && i == plekken.size() - 1 ? -1.0 : 1.0, Double::sum);
        }
        sommen.add(som);
    }

    /** @param niets whether nothing is shown around it, so that it may be nought as well */
    void weet(int plek, Cel cel, boolean niets) {
        open[plek] = cel.isOpen();
        boolean klein = KleineAantallen.isKlein(cel.aantal());
        laag[plek] = cel.isOpen() ? cel.aantal() : niets ? 0 : klein ? 1 : KleineAantallen.GRENS;
        hoog[plek] = cel.isOpen()
                ? cel.aantal()
                : cel.afscherming() == Cel.Afscherming.KLEIN ? KleineAantallen.GRENS - 1 : Double.POSITIVE_INFINITY;
    }

    /** Hidden, and still known. */
    List<Integer> bekend() {
        List<Map<Integer, Double>> alle = new ArrayList<>(sommen);
        alle.addAll(gecombineerd());
        for (int ronde = 0; ronde < RONDES; ronde++) {
            alle.forEach(this::concludeer);
        }
        List<Integer> bekend = new ArrayList<>();
        for (int plek = 0; plek < open.length; plek++) {
            if (!open[plek] && hoog[plek] - laag[plek] < 1 - NIETS) {
                bekend.add(plek);
            }
        }
        return bekend;
    }

    private List<Map<Integer, Double>> gecombineerd() {
        List<Map<Integer, Double>> klaar = new ArrayList<>();
        for (Map<Integer, Double> som : sommen) {
            Map<Integer, Double> rij = new TreeMap<>(som);
            klaar.forEach(eerder -> veeg(rij, eerder));
            Integer spil = spil(rij);
            if (spil != null) {
                double deler = rij.get(spil);
                rij.replaceAll((plek, maal) -> maal / deler);
                klaar.forEach(eerder -> veeg(eerder, rij));
                klaar.add(rij);
            }
        }
        return klaar;
    }

    /** The first unknown in it: no other combined sum has it any more. */
    private Integer spil(Map<Integer, Double> rij) {
        return rij.keySet().stream().filter(plek -> !open[plek]).findFirst().orElse(null);
    }

    private void veeg(Map<Integer, Double> rij, Map<Integer, Double> met) {
        Double maal = rij.get(spil(met));
        if (maal != null) {
            met.forEach((plek, hoeveel) -> rij.merge(plek, -maal * hoeveel, Double::sum));
            rij.values().removeIf(waarde -> Math.abs(waarde) < NIETS);
        }
    }

    /** Of each in the sum: what remains for it when all others are at their most, or at their least. */
    private void concludeer(Map<Integer, Double> som) {
        for (Map.Entry<Integer, Double> deze : som.entrySet()) {
            int plek = deze.getKey();
            if (!open[plek]) {
                double[] anderen = anderen(som, plek);
                double[] kan = {-anderen[0] / deze.getValue(), -anderen[1] / deze.getValue()};
                Arrays.sort(kan);
                laag[plek] = Math.max(laag[plek], Math.ceil(kan[0] - NIETS));
                hoog[plek] = Math.min(hoog[plek], Math.floor(kan[1] + NIETS));
            }
        }
    }

    private double[] anderen(Map<Integer, Double> som, int zonder) {
        double[] grenzen = new double[2];
        som.forEach((plek, maal) -> {
            if (plek != zonder) {
                grenzen[0] += maal * (maal > 0 ? laag[plek] : hoog[plek]);
                grenzen[1] += maal * (maal > 0 ? hoog[plek] : laag[plek]);
            }
        });
        return grenzen;
    }
}
