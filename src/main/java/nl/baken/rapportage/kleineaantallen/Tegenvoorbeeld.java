// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

import java.util.Arrays;
import java.util.Optional;
import nl.baken.rapportage.kleineaantallen.Stelsel.Som;
import org.ojalgo.concurrent.Parallelism;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;

/**
 * Finds other counts that add up as well, in which one count has a given value and as little as possible differs from
 * what really is: a linear program, in whole numbers where the first answer is not whole.
 */
final class Tegenvoorbeeld {

    /** What is hidden already may differ almost for nothing. */
    private static final double AL_VERBORGEN = 0.001;

    /** Only so that nobody waits for ever: what was not found then, is hidden. */
    private static final long ZOEKTIJD_MS = 10_000;

    /**
     * The same counts are always hidden in the same way: two searches side by side would find another answer each time, and who
     * asks twice would see what one of them hides.
     */
    private static final IntegerStrategy EEN_VOOR_EEN = IntegerStrategy.DEFAULT.withParallelism(Parallelism.ONE);

    private final Stelsel stelsel;
    private final Kennis kennis;
    private final Indeling indeling;

    Tegenvoorbeeld(Stelsel stelsel, Kennis kennis, Indeling indeling) {
        this.stelsel = stelsel;
        this.kennis = kennis;
        this.indeling = indeling;
    }

    /** @return counts in the order of the system, or nothing when there are none or none were found in time */
    Optional<long[]> met(int plek, long doel, boolean[] verborgen) {
        return los(plek, doel, verborgen, false).or(() -> los(plek, doel, verborgen, true));
    }

    private Optional<long[]> los(int plek, long doel, boolean[] verborgen, boolean geheel) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = ZOEKTIJD_MS;
        model.options.integer(EEN_VOOR_EEN);
        Variable[] meer = new Variable[stelsel.grootte()];
        Variable[] minder = new Variable[stelsel.grootte()];
        for (int i : indeling.plekken(plek)) {
            double prijs = prijs(i, verborgen);
            meer[i] = verschil(model, "m" + i, prijs, kennis.meest(i), stelsel.aantal(i), geheel);
            minder[i] = verschil(model, "l" + i, prijs, stelsel.aantal(i), kennis.minst(i), geheel);
        }
        for (Som som : indeling.sommen(plek)) {
            Expression klopt =
                    model.newExpression("s" + model.countExpressions()).level(0);
            zet(klopt, meer, minder, som.totaal(), -1);
            som.delen().forEach(deel -> zet(klopt, meer, minder, deel, 1));
        }
        Expression gevraagd = model.newExpression("doel").level(doel - stelsel.aantal(plek));
        zet(gevraagd, meer, minder, plek, 1);
        Optimisation.Result uitslag = model.minimise();
        return uitslag.getState().isFeasible()
                ? Optional.of(afgerond(model, uitslag, meer, minder)).filter(getallen -> klopt(getallen, plek, doel))
                : Optional.empty();
    }

    private static Variable verschil(
            ExpressionsBasedModel model, String naam, double prijs, long boven, long onder, boolean geheel) {
        Variable verschil = model.newVariable(naam).lower(0).weight(prijs).integer(geheel);
        return boven == Long.MAX_VALUE ? verschil : verschil.upper(boven - onder);
    }

    private double prijs(int plek, boolean[] verborgen) {
        boolean gratis = verborgen[plek] || !kennis.isPubliek(plek);
        return gratis ? AL_VERBORGEN : stelsel.prijs(plek);
    }

    private static void zet(Expression som, Variable[] meer, Variable[] minder, int plek, int teken) {
        if (meer[plek] != null) {
            som.add(meer[plek], teken);
            som.add(minder[plek], -teken);
        }
    }

    private long[] afgerond(
            ExpressionsBasedModel model, Optimisation.Result uitslag, Variable[] meer, Variable[] minder) {
        long[] getallen = new long[stelsel.grootte()];
        Arrays.setAll(getallen, stelsel::aantal);
        for (int i = 0; i < getallen.length; i++) {
            if (meer[i] != null) {
                double verschil =
                        uitslag.doubleValue(model.indexOf(meer[i])) - uitslag.doubleValue(model.indexOf(minder[i]));
                getallen[i] += Math.round(verschil);
            }
        }
        return getallen;
    }

    /** Exactly, in whole numbers: what the solver says is not taken on trust. */
    private boolean klopt(long[] getallen, int plek, long doel) {
        for (int i : indeling.plekken(plek)) {
            if (getallen[i] < kennis.minst(i) || getallen[i] > kennis.meest(i)) {
                return false;
            }
        }
        return getallen[plek] == doel
                && indeling.sommen(plek).stream()
                        .allMatch(som -> getallen[som.totaal()]
                                == som.delen().stream()
                                        .mapToLong(deel -> getallen[deel])
                                        .sum());
    }
}
