// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.baken.rapportage.proces.Stapcijfers;
import nl.baken.rapportage.telling.Tellingen;
import nl.baken.rapportage.telling.Telregel;
import org.springframework.stereotype.Component;

/** Reads what was counted of steps and processes. */
@Component
class Stapmetingen {

    private static final Set<String> IN_PERIODE = Set.of(
            Stapcijfers.STAP.klaar(),
            Stapcijfers.STAP.afgebroken(),
            Stapcijfers.TE_LAAT,
            Stapcijfers.PROCES.klaar(),
            Stapcijfers.PROCES.afgebroken());
    private static final Set<String> NU = Set.of(Stapcijfers.STAP.open(), Stapcijfers.PROCES.open());

    private final Tellingen tellingen;

    Stapmetingen(Tellingen tellingen) {
        this.tellingen = tellingen;
    }

    /** By part, see {@link Stapmeting#perOnderdeel}. */
    record Meetblad(Map<String, Stapmeting> stappen, Map<String, Stapmeting> processen) {

        Stapmeting stap(String proces, String stap) {
            return stappen.getOrDefault(proces + "/" + stap, Stapmeting.NIETS);
        }

        Stapmeting proces(String sleutel) {
            return processen.getOrDefault(sleutel, Stapmeting.NIETS);
        }

        /** Ids of the steps of this process of which anything was counted. */
        Set<String> stappen(String proces) {
            String begin = proces + "/";
            return stappen.keySet().stream()
                    .filter(onderdeel -> onderdeel.startsWith(begin))
                    .map(onderdeel -> onderdeel.substring(begin.length()))
                    .collect(Collectors.toSet());
        }
    }

    /** The period, and what is open on this day. @param sleutel begin of the id of the processes, empty for all */
    Meetblad nu(String sleutel, Maandperiode periode, LocalDate vandaag, boolean alles) {
        List<Telregel> regels = new ArrayList<>(tijdens(sleutel, periode));
        regels.addAll(tellingen.leesBegin(NU, sleutel, LocalDate.EPOCH, vandaag.plusDays(1)));
        return blad(regels, zicht(sleutel, periode, vandaag, alles));
    }

    /** The period alone. */
    Meetblad in(String sleutel, Maandperiode periode, LocalDate vandaag, boolean alles) {
        return blad(tijdens(sleutel, periode), zicht(sleutel, periode, vandaag, alles));
    }

    private List<Telregel> tijdens(String sleutel, Maandperiode periode) {
        return tellingen.leesBegin(IN_PERIODE, sleutel, periode.eersteDag(), periode.daarna());
    }

    /** Who may not see all needs the months of the whole years: what is hidden depends on them. */
    private Stapmeting.Zicht zicht(String sleutel, Maandperiode periode, LocalDate vandaag, boolean alles) {
        if (alles) {
            return (cijfer, onderdeel, aantal) -> Cel.van(aantal);
        }
        Map<String, Map<YearMonth, Long>> maanden = new HashMap<>();
        tellingen
                .leesBegin(
                        IN_PERIODE,
                        sleutel,
                        periode.van().withMonth(1).atDay(1),
                        periode.tot().withMonth(12).plusMonths(1).atDay(1))
                .forEach(regel -> maanden.computeIfAbsent(
                                regel.cijfer() + " " + regel.onderdeel(), sleutels -> new TreeMap<>())
                        .merge(YearMonth.from(regel.dag()), regel.aantal(), Long::sum));
        return (cijfer, onderdeel, aantal) -> aantal == 0
                ? Cel.van(0)
                : Tijdverberging.van(maanden.getOrDefault(cijfer + " " + onderdeel, Map.of()))
                        .cel(periode, YearMonth.from(vandaag));
    }

    private static Meetblad blad(List<Telregel> regels, Stapmeting.Zicht zicht) {
        // The part of a process is its id, that of a step has a slash: see Stappenteller.
        Map<Boolean, List<Telregel>> vanStap = regels.stream()
                .collect(Collectors.partitioningBy(regel -> regel.onderdeel().contains("/")));
        return new Meetblad(
                Stapmeting.perOnderdeel(vanStap.get(true), Stapcijfers.STAP, zicht),
                Stapmeting.perOnderdeel(vanStap.get(false), Stapcijfers.PROCES, zicht));
    }
}
