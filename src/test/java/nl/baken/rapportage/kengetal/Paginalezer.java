// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * Remembers all that pages show and asks a solver what each hidden count can be. It knows of every {@code x} whether it
 * stands for a small count, which no page says.
 */
final class Paginalezer {

    private static final long VEEL = 10_000;

    record Gelezen(String cijfer, Plek plek) {}

    private final List<Gelijk> gelijk;
    private final Map<Gelezen, Cel> cellen = new LinkedHashMap<>();
    private final Set<List<Gelezen>> sommen = new LinkedHashSet<>();
    private final Map<String, Set<String>> waardenPerKenmerk = new TreeMap<>();

    Paginalezer(List<Gelijk> gelijk) {
        this.gelijk = gelijk;
    }

    /** All cells of one choice; what another choice showed of the same count must be the same. */
    void leest(String cijfer, Keuze keuze, Rooster rooster) {
        String gemeente = keuze.gemeente() == null ? Plek.ALLES : keuze.gemeente();
        if (keuze.kenmerk() != null) {
            waardenPerKenmerk
                    .computeIfAbsent(keuze.kenmerk().sleutel(), k -> new TreeSet<>())
                    .add(keuze.waarde());
        }
        Set<Plek> plekken = new TreeSet<>();
        rooster.aantallen().keySet().stream()
                .filter(plek -> plek.gemeente().equals(gemeente))
                .filter(plek -> plek.waarde().equals(keuze.waardeOfAlles()))
                .forEach(plek -> {
                    plekken.add(plek);
                    Cel cel = rooster.cel(plek.tijd(), plek.deel());
                    Cel eerder = cellen.put(new Gelezen(cijfer, plek), cel);
                    assertThat(eerder == null || eerder.equals(cel)).isTrue();
                });
        rooster.lijnen(plekken)
                .forEach(lijn -> sommen.add(
                        lijn.stream().map(plek -> new Gelezen(cijfer, plek)).toList()));
    }

    /** For every small count there are at least two worlds that look just the same. */
    void mislukt() {
        overGemeentenEnWaarden();
        Set<Gelezen> onzeker = new LinkedHashSet<>();
        cellen.forEach((gelezen, cel) -> {
            if (KleineAantallen.isKlein(cel.aantal())) {
                assertThat(cel.isOpen()).as("klein en getoond: %s", gelezen).isFalse();
                onzeker.add(gelezen);
            }
        });
        assertThat(onzeker).isNotEmpty();
        Set<Gelezen> bekend = new HashSet<>(onzeker);
        zoekAnders(bekend);
        assertThat(bekend).as("uit alle pagina's samen af te leiden").isEmpty();
    }

    /** Many at once in one direction, then the other way, then each on its own. */
    private void zoekAnders(Set<Gelezen> bekend) {
        for (int keer = 0; keer < 6; keer++) {
            boolean meer = keer % 2 == 0;
            strepen(bekend, los(bekend, meer));
        }
        for (Gelezen plek : new ArrayList<>(bekend)) {
            if (bekend.contains(plek)) {
                strepen(bekend, los(Set.of(plek), true));
                strepen(bekend, los(Set.of(plek), false));
            }
        }
    }

    private void strepen(Set<Gelezen> bekend, Map<Gelezen, Double> wereld) {
        bekend.removeIf(plek -> Math.abs(wereld.get(plek) - cellen.get(plek).aantal()) > 0.99);
    }

    private Map<Gelezen, Double> los(Set<Gelezen> doel, boolean meer) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Map<Gelezen, Variable> getallen = new LinkedHashMap<>();
        cellen.forEach((plek, cel) -> {
            if (!cel.isOpen()) {
                Variable getal = model.newVariable("v" + getallen.size());
                boolean klein = KleineAantallen.isKlein(cel.aantal());
                getal.lower(klein ? 1 : KleineAantallen.GRENS)
                        .upper(cel.afscherming() == Cel.Afscherming.KLEIN ? KleineAantallen.GRENS - 1 : VEEL);
                getallen.put(plek, doel.contains(plek) ? getal.weight(1) : getal);
            }
        });
        for (List<Gelezen> som : sommen) {
            var klopt = model.newExpression("s" + model.countExpressions());
            long bekend = 0;
            for (int i = 0; i < som.size(); i++) {
                int teken = i == som.size() - 1 ? -1 : 1;
                Cel cel = cellen.get(som.get(i));
                if (cel != null && cel.isOpen()) {
                    bekend += teken * cel.aantal();
                } else if (cel != null) {
                    klopt.add(getallen.get(som.get(i)), teken);
                }
            }
            klopt.level(-bekend);
        }
        var uitslag = meer ? model.maximise() : model.minimise();
        assertThat(uitslag.getState().isFeasible()).isTrue();
        Map<Gelezen, Double> wereld = new LinkedHashMap<>();
        getallen.forEach((plek, getal) -> wereld.put(plek, uitslag.doubleValue(model.indexOf(getal))));
        return wereld;
    }

    private void overGemeentenEnWaarden() {
        voegToe(gelezen -> gelezen.plek().metGemeente(Plek.ALLES), plek -> !plek.gemeente()
                .equals(Plek.ALLES));
        waardenPerKenmerk
                .values()
                .forEach(waarden -> voegToe(
                        gelezen -> gelezen.plek().metWaarde(Plek.ALLES), plek -> waarden.contains(plek.waarde())));
        for (Gelijk paar : gelijk) {
            cellen.keySet().stream()
                    .filter(een -> een.cijfer().equals(paar.cijfer())
                            && een.plek().deel().equals(paar.deel()))
                    .map(een -> List.of(
                            een, new Gelezen(paar.anderCijfer(), een.plek().metDeel(paar.anderDeel()))))
                    .filter(som -> cellen.containsKey(som.get(1)))
                    .forEach(sommen::add);
        }
    }

    private void voegToe(Function<Gelezen, Plek> totaal, java.util.function.Predicate<Plek> deel) {
        Map<Gelezen, List<Gelezen>> perTotaal = new LinkedHashMap<>();
        cellen.keySet().stream().filter(gelezen -> deel.test(gelezen.plek())).forEach(gelezen -> perTotaal
                .computeIfAbsent(new Gelezen(gelezen.cijfer(), totaal.apply(gelezen)), t -> new ArrayList<>())
                .add(gelezen));
        perTotaal.forEach((geheel, delen) -> {
            List<Gelezen> som = new ArrayList<>(delen);
            som.add(geheel);
            sommen.add(som);
        });
    }
}
