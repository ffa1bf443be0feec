// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.baken.gedeeld.regel.Normen;
import nl.baken.gedeeld.telling.Ftebron;
import nl.baken.gedeeld.telling.Ftebron.Fte;
import nl.baken.gedeeld.telling.Zaaklast;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P12.7: how heavy the cases weigh each month, beside the fte that there were and the norm (D11). */
@Service
public class Belasting {

    private static final Fte GEEN = new Fte(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    private static final BigDecimal MAANDEN = BigDecimal.valueOf(12);
    static final String GRENS = "overbelasting_procent";
    static final String MAANDEN_TE_ZWAAR = "overbelasting_maanden";
    private static final BigDecimal HEEL = BigDecimal.valueOf(100);

    private final Zaaklast zaaklast;
    private final Ftebron fte;
    private final Normen normen;
    private final Clock klok;

    Belasting(Zaaklast zaaklast, Ftebron fte, Normen normen, Clock klok) {
        this.zaaklast = zaaklast;
        this.fte = fte;
        this.normen = normen;
        this.klok = klok;
    }

    /**
     * One month.
     *
     * @param zaken weighted cases on an average day
     * @param fte on its last day, of the running month today
     * @param uren of the contract; {@code urenEigen} by own means
     * @param nodig fte by the norm
     * @param procent of what these fte can carry, or null without fte
     */
    public record Maand(
            YearMonth maand,
            BigDecimal zaken,
            Fte fte,
            BigDecimal uren,
            BigDecimal urenEigen,
            BigDecimal nodig,
            @Nullable Integer procent) {}

    /** The last months and the running one, the newest first. @param aantal how many */
    @Transactional(readOnly = true)
    public List<Maand> laatste(int aantal) {
        YearMonth nu = YearMonth.now(klok);
        Map<YearMonth, BigDecimal> dagen = zaaklast.lees(nu.minusMonths(aantal - 1L), nu).stream()
                .collect(Collectors.groupingBy(
                        Zaaklast.Maand::maand,
                        Collectors.reducing(BigDecimal.ZERO, Zaaklast.Maand::dagen, BigDecimal::add)));
        List<LocalDate> laatste = IntStream.range(0, aantal)
                .mapToObj(nu::minusMonths)
                .map(this::laatsteDag)
                .toList();
        Map<LocalDate, Fte> er = fte.op(laatste);
        return laatste.stream()
                .map(dag -> maand(
                        dag, dagen.getOrDefault(YearMonth.from(dag), BigDecimal.ZERO), er.getOrDefault(dag, GEEN)))
                .toList();
    }

    /** Of the running month today. */
    private LocalDate laatsteDag(YearMonth maand) {
        LocalDate vandaag = LocalDate.now(klok);
        return maand.atEndOfMonth().isAfter(vandaag) ? vandaag : maand.atEndOfMonth();
    }

    private Maand maand(LocalDate laatste, BigDecimal dagen, Fte er) {
        BigDecimal zaken = dagen.divide(BigDecimal.valueOf(laatste.getDayOfMonth()), 2, RoundingMode.HALF_UP);
        BigDecimal perFte = normen.waarde(Ftebehoefte.PER_FTE, laatste);
        BigDecimal perJaar = normen.waarde("uren_per_fte_jaar", laatste);
        BigDecimal past = er.contract().add(er.eigenMiddelen()).multiply(perFte);
        return new Maand(
                YearMonth.from(laatste),
                zaken,
                er,
                uren(er.contract(), perJaar),
                uren(er.eigenMiddelen(), perJaar),
                zaken.divide(perFte, 2, RoundingMode.HALF_UP),
                past.signum() == 0
                        ? null
                        : zaken.multiply(HEEL)
                                .divide(past, 0, RoundingMode.HALF_UP)
                                .intValue());
    }

    private static BigDecimal uren(BigDecimal fte, BigDecimal perJaar) {
        return fte.multiply(perJaar).divide(MAANDEN, 0, RoundingMode.HALF_UP);
    }

    /** Whether the load was above the norm in each of the last whole months, as many as the norm says (P12.8). */
    @Transactional(readOnly = true)
    public boolean isTeZwaar() {
        int grens = normen.waarde(GRENS).intValue();
        int achterElkaar = normen.waarde(MAANDEN_TE_ZWAAR).intValue();
        return laatste(achterElkaar + 1).stream()
                .skip(1)
                .allMatch(maand -> maand.procent() != null && maand.procent() > grens);
    }
}
