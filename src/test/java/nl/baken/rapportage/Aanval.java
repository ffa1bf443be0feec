// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.Samenhang.Plek;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * A reader with all that was published and a solver: what is the least and the most that each hidden count can be, in
 * whole numbers? This one even guesses of every {@code x} whether it stands for a small count.
 */
public final class Aanval {

    private static final long VEEL = 10_000;

    private final List<Tabel> tabellen;
    private final boolean metRijtotaal;
    private final List<List<Plek>> verbanden;

    /** @param verbanden the first count of each is the sum of the others */
    Aanval(List<Tabel> tabellen, boolean metRijtotaal, List<List<Plek>> verbanden) {
        this.tabellen = tabellen;
        this.metRijtotaal = metRijtotaal;
        this.verbanden = verbanden;
    }

    static Tabel beschermd(Tabel tabel, boolean metRijtotaal) {
        Samenhang alleen = new Samenhang();
        alleen.tabel(tabel, metRijtotaal);
        return alleen.schermAf().get(0);
    }

    static void mislukt(Tabel tabel, boolean metRijtotaal) {
        new Aanval(List.of(tabel), metRijtotaal, List.of()).mislukt();
    }

    void mislukt() {
        for (int blad = 0; blad < tabellen.size(); blad++) {
            for (Plek plek : plekken(blad)) {
                Cel cel = cel(plek);
                assertThat(cel.isOpen() && KleineAantallen.isKlein(cel.aantal()))
                        .as("small and shown: %s", plek)
                        .isFalse();
                if (!cel.isOpen()) {
                    beoordeel(cel, uiterste(plek, true), uiterste(plek, false), plek.toString());
                }
            }
        }
    }

    static void beoordeel(Cel cel, long minst, long meest, String waar) {
        if (cel.afscherming() == Afscherming.KLEIN) {
            assertThat(List.of(minst, meest)).as(waar).containsExactly(1L, 4L);
        } else if (KleineAantallen.isKlein(cel.aantal())) {
            assertThat(meest - minst).as(waar).isGreaterThanOrEqualTo(3);
        } else {
            assertThat(meest).as(waar).isGreaterThan(minst);
        }
    }

    /** Whether what it can be in some worlds shows already that nobody knows it. */
    static boolean isGenoeg(Cel cel, long minst, long meest) {
        if (cel.afscherming() == Cel.Afscherming.KLEIN) {
            return minst == 1 && meest == KleineAantallen.GRENS - 1;
        }
        return minst <= meest && meest - minst >= (KleineAantallen.isKlein(cel.aantal()) ? 3 : 1);
    }

    /** What this reader guesses of it, rightly. */
    static long minstens(Cel cel) {
        return cel.aantal() == 0 ? 0 : KleineAantallen.isKlein(cel.aantal()) ? 1 : KleineAantallen.GRENS;
    }

    private long uiterste(Plek gevraagd, boolean minst) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Plek, Variable> getallen = new LinkedHashMap<>();
        for (int blad = 0; blad < tabellen.size(); blad++) {
            plekken(blad).forEach(plek -> getallen.put(plek, weet(model, plek)));
        }
        IntStream.range(0, tabellen.size()).forEach(blad -> regels(blad).forEach(som -> telOp(model, getallen, som)));
        verbanden.forEach(som -> telOp(model, getallen, som));
        getallen.get(gevraagd).weight(1);
        var uitslag = minst ? model.minimise() : model.maximise();
        assertThat(uitslag.getState().isFeasible()).isTrue();
        return Math.round(uitslag.getValue());
    }

    private Variable weet(ExpressionsBasedModel model, Plek plek) {
        Cel cel = cel(plek);
        Variable getal = model.newVariable(plek.toString()).integer(true);
        return switch (cel.afscherming()) {
            case GEEN -> getal.level(cel.aantal());
            case KLEIN -> getal.lower(1).upper(4);
            case MEE -> getal.lower(minstens(cel)).upper(VEEL);
        };
    }

    private static void telOp(ExpressionsBasedModel model, Map<Plek, Variable> getallen, List<Plek> som) {
        var klopt = model.newExpression("s" + model.countExpressions()).level(0);
        klopt.add(getallen.get(som.get(0)), -1);
        som.subList(1, som.size()).forEach(deel -> klopt.add(getallen.get(deel), 1));
    }

    private List<List<Plek>> regels(int blad) {
        int rijen = tabellen.get(blad).rijen().size();
        int kolommen = tabellen.get(blad).kolommen().size();
        List<List<Plek>> kolomsommen = IntStream.range(0, kolommen)
                .mapToObj(k -> IntStream.range(0, rijen)
                        .mapToObj(r -> new Plek(blad, rijen - 1 - r, k))
                        .toList())
                .toList();
        List<List<Plek>> rijsommen = IntStream.range(0, metRijtotaal ? rijen : 0)
                .mapToObj(r -> IntStream.range(0, kolommen)
                        .mapToObj(k -> new Plek(blad, r, kolommen - 1 - k))
                        .toList())
                .toList();
        return Stream.concat(kolomsommen.stream(), rijsommen.stream()).toList();
    }

    private List<Plek> plekken(int blad) {
        int kolommen = tabellen.get(blad).kolommen().size();
        return IntStream.range(0, tabellen.get(blad).rijen().size() * kolommen)
                .mapToObj(i -> new Plek(blad, i / kolommen, i % kolommen))
                .toList();
    }

    private Cel cel(Plek plek) {
        return tabellen.get(plek.tabel()).rijen().get(plek.rij()).cellen().get(plek.kolom());
    }
}
