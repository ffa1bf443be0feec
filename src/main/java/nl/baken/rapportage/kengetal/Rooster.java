// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.kleineaantallen.Merk;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Verdeling;
import nl.baken.rapportage.telling.Waarderegel;

/**
 * All counts of one figure that hang together, and of each whether this reader may see it. What is asked is one
 * centrumgemeente (or all) and one value of a feature (or everybody); what is hidden is decided over all of them, so
 * that no two questions together give a small count back.
 */
final class Rooster {

    private final Keuze keuze;
    private final Deling deling;
    private final Tijdindeling tijden;
    private final Map<Plek, Long> sommen = new HashMap<>();
    private final Map<Plek, Long> aantallen = new HashMap<>();
    private final Map<String, List<Telregel>> gemeten = new HashMap<>();
    private final Set<String> delen = new TreeSet<>();
    private Map<Plek, Merk> verborgen = Map.of();

    private Rooster(Keuze keuze, Deling deling, Tijdindeling tijden) {
        this.keuze = keuze;
        this.deling = deling;
        this.tijden = tijden;
    }

    /** Everything is open: what is hidden is decided with the figures that count the same people. */
    static Rooster van(Collection<Waarderegel> regels, Tijdindeling tijden, Deling deling, Keuze keuze) {
        Rooster rooster = new Rooster(keuze, deling, tijden);
        regels.forEach(rooster::tel);
        rooster.vulAan();
        return rooster;
    }

    private void tel(Waarderegel waarderegel) {
        Telregel regel = waarderegel.regel();
        delen.add(regel.onderdeel());
        boolean gevraagd = waarderegel.waarde().equals(keuze.waardeOfAlles())
                && (keuze.gemeente() == null || regel.gemeente().equals(keuze.gemeente()));
        tijden.bijdrage(regel).forEach((tijd, aantal) -> {
            for (String gemeente : List.of(regel.gemeente(), Plek.ALLES)) {
                sommen.merge(new Plek(tijd, regel.onderdeel(), gemeente, waarderegel.waarde()), aantal, Long::sum);
            }
            if (gevraagd && !regel.vakken().isEmpty()) {
                gemeten.computeIfAbsent(tijd, t -> new ArrayList<>()).add(regel);
            }
        });
    }

    private void vulAan() {
        Map<Plek, Map<String, Long>> perDeel = new HashMap<>();
        sommen.forEach((plek, som) ->
                perDeel.computeIfAbsent(plek.metDeel(""), p -> new HashMap<>()).put(plek.deel(), som));
        perDeel.forEach((plek, som) -> {
            deling.volledig(som).forEach((deel, totaal) -> sommen.put(plek.metDeel(deel), totaal));
            Map<String, Long> geteld = new HashMap<>();
            som.forEach((deel, ruw) -> geteld.put(deel, Math.round((double) ruw / tijden.deler(plek.tijd()))));
            deling.volledig(geteld).forEach((deel, totaal) -> aantallen.put(plek.metDeel(deel), totaal));
        });
    }

    /** All counts. */
    Map<Plek, Long> aantallen() {
        return aantallen;
    }

    void verberg(Map<Plek, Merk> verborgen) {
        this.verborgen = verborgen;
    }

    /** Everything that adds up, in each direction. */
    Set<List<Plek>> lijnen(Set<Plek> plekken) {
        Set<List<Plek>> lijnen = new LinkedHashSet<>();
        List<List<String>> perDeel = deling.lijnen(delen);
        List<List<String>> perTijd = tijden.lijnen();
        voegToe(lijnen, plekken, perDeel, plek -> plek.metDeel(""), Plek::metDeel);
        voegToe(lijnen, plekken, perTijd, plek -> plek.metTijd(""), Plek::metTijd);
        voegToe(
                lijnen,
                plekken,
                List.of(soorten(plekken, Plek::gemeente)),
                plek -> plek.metGemeente(""),
                Plek::metGemeente);
        voegToe(lijnen, plekken, List.of(soorten(plekken, Plek::waarde)), plek -> plek.metWaarde(""), Plek::metWaarde);
        return lijnen;
    }

    private static void voegToe(
            Set<List<Plek>> lijnen,
            Set<Plek> plekken,
            List<List<String>> groepen,
            Function<Plek, Plek> zonder,
            BiFunction<Plek, String, Plek> met) {
        Set<Plek> vaste = plekken.stream().map(zonder).collect(Collectors.toCollection(TreeSet::new));
        for (List<String> groep : groepen) {
            if (groep.size() > 1) {
                vaste.forEach(vast -> lijnen.add(
                        groep.stream().map(knoop -> met.apply(vast, knoop)).toList()));
            }
        }
    }

    /** All that occur, everything together last. */
    private static List<String> soorten(Set<Plek> plekken, Function<Plek, String> kant) {
        return Stream.concat(
                        plekken.stream()
                                .map(kant)
                                .filter(soort -> !soort.equals(Plek.ALLES))
                                .distinct()
                                .sorted(Comparator.naturalOrder()),
                        Stream.of(Plek.ALLES))
                .toList();
    }

    /** How fine each time is, also one at which nothing was counted: one for a part of what is part of nothing, and so on. */
    Map<String, Integer> fijnheid() {
        Map<String, Integer> fijnheid = new HashMap<>();
        tijden.lijnen().stream().flatMap(List::stream).forEach(tijd -> fijnheid.put(tijd, fijnheid(tijd)));
        return fijnheid;
    }

    private int fijnheid(String tijd) {
        return tijden.lijnen().stream()
                .filter(lijn -> lijn.subList(0, lijn.size() - 1).contains(tijd))
                .mapToInt(lijn -> 1 + fijnheid(lijn.get(lijn.size() - 1)))
                .max()
                .orElse(0);
    }

    /** The parts that were counted at all. */
    Set<String> delen() {
        return delen;
    }

    /** Whether nothing at all was counted then, for who is asked, and the reader may know that. */
    boolean isLeeg(String tijd) {
        return delen.stream().allMatch(deel -> isLeeg(tijd, deel));
    }

    /** The same of one part. */
    boolean isLeeg(String tijd, String deel) {
        Cel cel = cel(tijd, deel);
        return cel.isOpen() && cel.aantal() == 0 && som(tijd, deel) == 0;
    }

    Cel cel(String tijd, String deel) {
        return new Cel(aantallen.getOrDefault(plek(tijd, deel), 0L), Afscherming.van(merk(tijd, deel)));
    }

    Merk merk(String tijd, String deel) {
        return verborgen.getOrDefault(plek(tijd, deel), Merk.OPEN);
    }

    /** The sum before it was divided into a count: days, for what was there on average. */
    long som(String tijd, String deel) {
        return sommen.getOrDefault(plek(tijd, deel), 0L);
    }

    Verdeling verdeling(String tijd, String deel) {
        return Verdeling.van(gemeten.getOrDefault(tijd, List.of()).stream()
                .filter(regel -> deling.bevat(deel, regel.onderdeel()))
                .toList());
    }

    private Plek plek(String tijd, String deel) {
        String gemeente = keuze.gemeente();
        return new Plek(tijd, deel, gemeente == null ? Plek.ALLES : gemeente, keuze.waardeOfAlles());
    }
}
