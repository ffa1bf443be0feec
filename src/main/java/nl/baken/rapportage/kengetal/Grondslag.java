// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.baken.gedeeld.regel.Normverloop;
import nl.baken.gedeeld.telling.Kostendeler;
import nl.baken.gedeeld.telling.Zaaklast;
import org.springframework.util.function.SingletonSupplier;

/** What hours, costs and coverage need beside counts. Nothing is read before a table asks for it. */
final class Grondslag {

    static final Grondslag GEEN =
            new Grondslag(() -> Normverloop.LEEG, (van, tot) -> List.of(), (cent, van, tot) -> List.of());

    private final Supplier<Normverloop> normen;
    private final Zaaklast zaaklast;
    private final Kostendeler deler;

    Grondslag(Supplier<Normverloop> normen, Zaaklast zaaklast, Kostendeler deler) {
        this.normen = SingletonSupplier.of(normen);
        this.zaaklast = zaaklast;
        this.deler = deler;
    }

    /** As it was on that day; empty when there was none. */
    Optional<BigDecimal> norm(String code, LocalDate dag) {
        return normen.get().op(code, dag);
    }

    /** Weighted case-days of these months, in order and without a month between. */
    BigDecimal gewogenDagen(List<Periode> maanden) {
        return zaaklast.lees(eerste(maanden), laatste(maanden)).stream()
                .map(Zaaklast.Maand::dagen)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    List<Kostendeler.Kolom> verdeel(long cent, List<Periode> maanden) {
        return deler.verdeel(cent, eerste(maanden), laatste(maanden));
    }

    private static YearMonth eerste(List<Periode> maanden) {
        return YearMonth.from(maanden.get(0).van());
    }

    private static YearMonth laatste(List<Periode> maanden) {
        return YearMonth.from(maanden.get(maanden.size() - 1).van());
    }
}
