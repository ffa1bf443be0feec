// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.kengetal.Deling.Aandeel;

/**
 * A share of target groups (K16). What was counted is {@code wat|organisatie|functie}; a row of the table is
 * {@code organisatie|functie}, {@code organisatie|} for an organisation as a whole, or everything.
 */
final class Dekking {

    private static final String STREEP = "|";

    private final String teller;
    private final String noemer;

    Dekking(Maat maat) {
        this.teller = maat.delen().get(0);
        this.noemer = maat.geheel();
    }

    /** The count of this kind for a row. */
    static String knoop(String wat, String rij) {
        return rij.equals(Plek.ALLES) ? wat : wat + STREEP + rij;
    }

    /** A share of the second kind that the first is, rounded down: 59.9 is not yet 60. */
    Waarde waarde(Rooster rooster, String tijd, String rij) {
        Cel deel = rooster.cel(tijd, knoop(teller, rij));
        Cel geheel = rooster.cel(tijd, knoop(noemer, rij));
        if (!deel.isOpen() || !geheel.isOpen()) {
            return Waarde.VERBORGEN;
        }
        return geheel.aantal() == 0
                ? Waarde.NIETS
                : Waarde.van(Math.floor(100.0 * deel.aantal() / geheel.aantal()), Eenheid.PROCENT);
    }

    /** The rows of which something was counted: each function, then the organisation; everything last. */
    List<String> rijen(Collection<String> geteld) {
        List<String> rijen = new ArrayList<>();
        Map<String, Set<String>> perOrganisatie = perOrganisatie(geteld);
        perOrganisatie.forEach((organisatie, functies) -> {
            rijen.addAll(functies);
            if (functies.size() > 1) {
                rijen.add(organisatie);
            }
        });
        if (perOrganisatie.size() > 1) {
            rijen.add(Plek.ALLES);
        }
        return rijen;
    }

    /** Rows by {@code organisatie|}. */
    private Map<String, Set<String>> perOrganisatie(Collection<String> geteld) {
        Map<String, Set<String>> rijen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        geteld.stream()
                .filter(deel -> deel.startsWith(teller + STREEP) || deel.startsWith(noemer + STREEP))
                .map(deel -> deel.substring(deel.indexOf(STREEP) + 1))
                .forEach(rij -> rijen.computeIfAbsent(rij.substring(0, rij.indexOf(STREEP) + 1), o -> new TreeSet<>())
                        .add(rij));
        return rijen;
    }

    /** Functions add up to their organisation and organisations to everything: of both counts, and of who is left. */
    Deling deling(Collection<String> geteld) {
        Map<String, Set<String>> perOrganisatie = perOrganisatie(geteld);
        Map<String, Set<String>> groepen = new TreeMap<>();
        Set<Aandeel> aandelen = new LinkedHashSet<>();
        List<List<String>> lijnen = new ArrayList<>();
        for (String wat : List.of(teller, noemer)) {
            Set<String> alles = new LinkedHashSet<>();
            perOrganisatie.forEach((organisatie, functies) -> {
                Set<String> leden = new LinkedHashSet<>(
                        functies.stream().map(rij -> knoop(wat, rij)).toList());
                groepen.put(knoop(wat, organisatie), leden);
                alles.addAll(leden);
            });
            groepen.put(wat, alles);
            lijnen.add(lijn(perOrganisatie.keySet(), Plek.ALLES, wat, ""));
        }
        Stream.concat(
                        Stream.concat(
                                perOrganisatie.values().stream().flatMap(Collection::stream),
                                perOrganisatie.keySet().stream()),
                        Stream.of(Plek.ALLES))
                .forEach(rij -> aandelen.add(new Aandeel(knoop(teller, rij), knoop(noemer, rij))));
        perOrganisatie.forEach((organisatie, functies) -> lijnen.add(lijn(functies, organisatie, teller, Deling.REST)));
        lijnen.add(lijn(perOrganisatie.keySet(), Plek.ALLES, teller, Deling.REST));
        return new Deling(false, groepen, aandelen, lijnen);
    }

    private static List<String> lijn(Collection<String> rijen, String samen, String wat, String achter) {
        return Stream.concat(rijen.stream(), Stream.of(samen))
                .map(rij -> knoop(wat, rij) + achter)
                .toList();
    }
}
