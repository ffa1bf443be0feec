// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kleineaantallen.Merk;

/**
 * Remembers all that pages show and reckons what each hidden count can be. It knows of every {@code x} whether it stands
 * for a small count, which no page says; but not where nothing at all is shown around it.
 */
final class Paginalezer {

    record Gelezen(String cijfer, Plek plek) {}

    private final List<Gelijk> gelijk;
    private final Map<Gelezen, Cel> cellen = new LinkedHashMap<>();
    private final Set<Gelezen> blanco = new LinkedHashSet<>();
    private final Set<List<Gelezen>> sommen = new LinkedHashSet<>();
    private final Map<String, Set<String>> waardenPerKenmerk = new TreeMap<>();

    Paginalezer(List<Gelijk> gelijk) {
        this.gelijk = gelijk;
    }

    /** All cells of one choice. */
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
                    if (rooster.merk(plek.tijd(), plek.deel()) == Merk.BLANCO) {
                        blanco.add(new Gelezen(cijfer, plek));
                    }
                    assertThat(eerder).as("elke telling op een pagina").isNull();
                });
        rooster.lijnen(plekken).stream()
                .filter(lijn -> lijn.stream()
                        .allMatch(plek -> plek.gemeente().equals(gemeente)
                                && plek.waarde().equals(keuze.waardeOfAlles())))
                .forEach(lijn -> sommen.add(
                        lijn.stream().map(plek -> new Gelezen(cijfer, plek)).toList()));
    }

    /** The small counts that can be one thing only. */
    Set<Gelezen> bekend() {
        overGemeentenEnWaarden();
        Set<Gelezen> onzeker = new LinkedHashSet<>();
        cellen.forEach((gelezen, cel) -> {
            if (KleineAantallen.isKlein(cel.aantal())) {
                assertThat(cel.isOpen()).as("klein en getoond: %s", gelezen).isFalse();
                onzeker.add(gelezen);
            }
        });
        assertThat(onzeker).isNotEmpty();
        Vergelijkingen kennis = new Vergelijkingen(cellen.size());
        List<Gelezen> nummers = List.copyOf(cellen.keySet());
        Map<Gelezen, Integer> nummer = new LinkedHashMap<>();
        nummers.forEach(plek -> nummer.put(plek, nummer.size()));
        for (List<Gelezen> som : sommen) {
            kennis.som(
                    som.stream()
                            .filter(nummer::containsKey)
                            .map(plek -> nummer.get(plek))
                            .toList(),
                    cellen.containsKey(som.get(som.size() - 1)));
        }
        cellen.forEach((plek, cel) -> kennis.weet(nummer.get(plek), cel, blanco.contains(plek)));
        return kennis.bekend().stream()
                .map(nummers::get)
                .filter(onzeker::contains)
                .collect(Collectors.toSet());
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

    private void voegToe(Function<Gelezen, Plek> totaal, Predicate<Plek> deel) {
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
