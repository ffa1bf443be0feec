// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.telling.Zaaklast;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The load from K05: running cases by safety code and region, weighed with D11 as it was in that month. */
@Service
class Zaaklastcijfers implements Zaaklast {

    private static final String CIJFER = "K05";
    private static final LocalDate BEGIN = LocalDate.of(2000, 1, 1);
    private static final String NAZORG = "nazorg";
    private static final String ZONDER_CODE = "geen";

    private final Tellingen tellingen;
    private final Beslissingen beslissingen;
    private final Clock klok;

    Zaaklastcijfers(Tellingen tellingen, Beslissingen beslissingen, Clock klok) {
        this.tellingen = tellingen;
        this.beslissingen = beslissingen;
        this.klok = klok;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Maand> lees(YearMonth van, YearMonth totEnMet) {
        LocalDate vandaag = LocalDate.now(klok);
        YearMonth laatste = totEnMet.isAfter(YearMonth.from(vandaag)) ? YearMonth.from(vandaag) : totEnMet;
        Map<String, List<Telregel>> perGemeente = new TreeMap<>(
                tellingen.lees(Set.of(CIJFER), BEGIN, laatste.plusMonths(1).atDay(1), Selectie.ALLES).stream()
                        .collect(Collectors.groupingBy(Telregel::gemeente)));
        List<Maand> maanden = new ArrayList<>();
        for (YearMonth maand = van; !maand.isAfter(laatste) && !perGemeente.isEmpty(); maand = maand.plusMonths(1)) {
            int dagen = maand.equals(YearMonth.from(vandaag)) ? vandaag.getDayOfMonth() : maand.lengthOfMonth();
            for (Map.Entry<String, List<Telregel>> een : perGemeente.entrySet()) {
                BigDecimal gewogen = gewogen(een.getValue(), maand, dagen);
                if (gewogen.signum() > 0) {
                    maanden.add(new Maand(maand, een.getKey(), gewogen));
                }
            }
        }
        return maanden;
    }

    private BigDecimal gewogen(List<Telregel> regels, YearMonth maand, int dagen) {
        return regels.stream()
                .collect(Collectors.groupingBy(
                        Telregel::onderdeel, Collectors.summingLong(regel -> zaakdagen(regel, maand, dagen))))
                .entrySet()
                .stream()
                .filter(een -> een.getValue() > 0)
                .map(een -> gewicht(een.getKey(), maand).multiply(BigDecimal.valueOf(een.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Case-days in that month by what this count changed: from before it all days, within it the days that were left. */
    private static long zaakdagen(Telregel regel, YearMonth maand, int dagen) {
        YearMonth wanneer = YearMonth.from(regel.dag());
        if (wanneer.isAfter(maand)) {
            return 0;
        }
        return regel.aantal() * dagen - (wanneer.equals(maand) ? regel.dagsom() : 0);
    }

    /** One look-up per code and month: the table is kept in memory. Before its first day nothing weighs. */
    private BigDecimal gewicht(String code, YearMonth maand) {
        Map<String, Object> invoer = code.equals(NAZORG)
                ? Map.of("fase", NAZORG, "veiligheidscode", "groen")
                : Map.of("fase", "lopend", "veiligheidscode", code.equals(ZONDER_CODE) ? "onbekend" : code);
        return beslissingen.reken("werklast-gewicht", maand.atDay(1), invoer).stream()
                .findFirst()
                .map(rij -> new BigDecimal(String.valueOf(rij.get("gewicht"))))
                .orElse(BigDecimal.ZERO);
    }
}
