// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A reader who knows of which people and signals every count is the sum, though not how many of each kind there are: the
 * strongest use of everything that adds up, in whatever table it stands. Searches whole numbers with a solver, for the small
 * counts: a hidden one that is not small only stands before those, and may be found in another table.
 */
public final class Feitenaanval {

    private static final long VEEL = 1_000;

    /** As far above a small count as a reader has to be unsure. */
    private static final int RUIMTE = 3;

    /** @param delen the kinds that are counted in it, one twice when it is counted twice */
    private record Getoond(Cel cel, List<Integer> delen, String waar) {}

    private final int soorten;
    private final Map<List<Object>, Getoond> cellen = new LinkedHashMap<>();
    private final List<List<Integer>> niemand = new ArrayList<>();

    /** @param soorten how many kinds of people or signals there are */
    public Feitenaanval(int soorten) {
        this.soorten = soorten;
    }

    /** A count as it was shown. */
    public void ziet(Cel cel, List<Integer> delen, String waar) {
        List<Integer> opVolgorde = delen.stream().sorted().toList();
        cellen.putIfAbsent(List.of(opVolgorde, cel.tekst()), new Getoond(cel, opVolgorde, waar));
    }

    /** There are none of these together. */
    public void weetVanNiemand(List<Integer> delen) {
        niemand.add(delen);
    }

    public void mislukt() {
        List<Getoond> alle = List.copyOf(cellen.values());
        long[] minst = new long[alle.size()];
        long[] meest = new long[alle.size()];
        Arrays.fill(minst, Long.MAX_VALUE);
        Arrays.fill(meest, Long.MIN_VALUE);
        for (int i = 0; i < alle.size(); i++) {
            Cel cel = alle.get(i).cel();
            assertThat(cel.isOpen() && KleineAantallen.isKlein(cel.aantal()))
                    .as("klein en getoond: %s", alle.get(i).waar())
                    .isFalse();
            if (!KleineAantallen.isKlein(cel.aantal())) {
                continue;
            }
            for (long doel = 1; doel <= cel.aantal() + RUIMTE; doel++) {
                if (!Aanval.isGenoeg(cel, minst[i], meest[i])) {
                    los(alle.get(i), doel).ifPresent(wereld -> onthoud(wereld, alle, minst, meest));
                }
            }
            Aanval.beoordeel(cel, minst[i], meest[i], alle.get(i).waar());
        }
    }

    /** Every world that adds up says something of all counts. */
    private static void onthoud(long[] wereld, List<Getoond> alle, long[] minst, long[] meest) {
        for (int i = 0; i < alle.size(); i++) {
            long som =
                    alle.get(i).delen().stream().mapToLong(deel -> wereld[deel]).sum();
            minst[i] = Math.min(minst[i], som);
            meest[i] = Math.max(meest[i], som);
        }
    }

    /** @return a world in which this count is that, or nothing when there is none */
    private Optional<long[]> los(Getoond gevraagd, long doel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> feiten = IntStream.range(0, soorten)
                .mapToObj(i -> model.newVariable("f" + i).lower(0).upper(VEEL).integer(true))
                .toList();
        for (Getoond cel : cellen.values()) {
            if (!cel.delen().isEmpty()) {
                weet(model, feiten, cel);
            }
        }
        niemand.forEach(delen -> delen.forEach(deel -> feiten.get(deel).level(0)));
        var som = model.newExpression("doel").level(doel);
        telling(gevraagd.delen()).forEach((deel, keer) -> som.set(feiten.get(deel), keer));
        Optimisation.Result uitslag = model.minimise();
        return uitslag.getState().isFeasible()
                ? Optional.of(IntStream.range(0, soorten)
                        .mapToLong(i -> Math.round(uitslag.doubleValue(i)))
                        .toArray())
                : Optional.empty();
    }

    private static void weet(ExpressionsBasedModel model, List<Variable> feiten, Getoond cel) {
        var som = model.newExpression("c" + model.countExpressions());
        telling(cel.delen()).forEach((deel, keer) -> som.set(feiten.get(deel), keer));
        switch (cel.cel().afscherming()) {
            case GEEN -> som.level(cel.cel().aantal());
            case KLEIN -> som.lower(1).upper(KleineAantallen.GRENS - 1L);
            case MEE -> som.lower(Aanval.minstens(cel.cel()));
        }
    }

    private static Map<Integer, Integer> telling(List<Integer> delen) {
        Map<Integer, Integer> keren = new LinkedHashMap<>();
        delen.forEach(deel -> keren.merge(deel, 1, Integer::sum));
        return keren;
    }
}
