// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.baken.rapportage.proces.Stapcijfers;
import nl.baken.rapportage.telling.Telregel;
import nl.baken.rapportage.telling.Verdeling;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one step, or of one process as a whole: over a period as its reader may see it, but what goes on
 * now exactly.
 *
 * @param klaar how often it was done in the period
 * @param mediaan how long that took, in minutes; empty when it was never done
 * @param open how many go on now, whatever the period
 * @param oudste when the first of those began
 * @param teLaat how often its deadline passed in the period
 * @param afgebroken how often it was ended from outside in the period
 */
record Stapmeting(Cel klaar, OptionalLong mediaan, long open, @Nullable LocalDate oudste, Cel teLaat, Cel afgebroken) {

    static final Stapmeting NIETS = new Stapmeting(Cel.van(0), OptionalLong.empty(), 0, null, Cel.van(0), Cel.van(0));

    /** What of a count over the period may be seen. */
    interface Zicht {
        Cel cel(String cijfer, String onderdeel, long aantal);
    }

    /** By part. @param regels of the codes of a step or of those of a process */
    static Map<String, Stapmeting> perOnderdeel(Collection<Telregel> regels, Stapcijfers cijfers, Zicht zicht) {
        return regels.stream()
                .collect(Collectors.groupingBy(
                        Telregel::onderdeel,
                        Collectors.collectingAndThen(Collectors.toList(), van -> van(van, cijfers, zicht))));
    }

    private static Stapmeting van(List<Telregel> regels, Stapcijfers cijfers, Zicht zicht) {
        String onderdeel = regels.get(0).onderdeel();
        Verdeling duren = Verdeling.van(deel(regels, cijfers.klaar()));
        List<Telregel> open = deel(regels, cijfers.open());
        return new Stapmeting(
                zicht.cel(cijfers.klaar(), onderdeel, duren.aantal()),
                duren.percentiel(0.5),
                som(open),
                open.stream()
                        .map(Telregel::eersteDag)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                zicht.cel(Stapcijfers.TE_LAAT, onderdeel, som(deel(regels, Stapcijfers.TE_LAAT))),
                zicht.cel(cijfers.afgebroken(), onderdeel, som(deel(regels, cijfers.afgebroken()))));
    }

    private static List<Telregel> deel(List<Telregel> regels, String cijfer) {
        return regels.stream().filter(regel -> regel.cijfer().equals(cijfer)).toList();
    }

    private static long som(List<Telregel> regels) {
        return regels.stream().mapToLong(Telregel::aantal).sum();
    }
}
