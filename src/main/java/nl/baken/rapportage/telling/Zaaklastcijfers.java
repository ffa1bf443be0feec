// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return Lastrekening.perMaand(
                tellingen.lees(Set.of(CIJFER), BEGIN, laatste.plusMonths(1).atDay(1), Selectie.ALLES),
                van,
                laatste,
                vandaag,
                this::gewicht);
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
