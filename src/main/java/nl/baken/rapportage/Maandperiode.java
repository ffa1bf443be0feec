// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whole months.
 *
 * @param tot the last one, included
 */
public record Maandperiode(YearMonth van, YearMonth tot) {

    private static final int EERSTE_JAAR = 1900;
    private static final int LAATSTE_JAAR = 2999;
    private static final DateTimeFormatter WOORDEN =
            DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("nl"));

    public Maandperiode {
        if (tot.isBefore(van)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** From January until now. */
    public static Maandperiode ditJaar(LocalDate vandaag) {
        YearMonth nu = YearMonth.from(vandaag);
        return new Maandperiode(nu.withMonth(1), nu);
    }

    /** Empty when one of them is no month as in {@code 2026-01}, or they are in the wrong order. */
    public static Optional<Maandperiode> lees(@Nullable String van, @Nullable String tot) {
        Optional<YearMonth> eerste = maand(van);
        return maand(tot)
                .filter(laatste ->
                        eerste.filter(begin -> !laatste.isBefore(begin)).isPresent())
                .map(laatste -> new Maandperiode(eerste.orElseThrow(), laatste));
    }

    /** Empty when it is no month, or one so far from now that dates can't be reckoned. */
    public static Optional<YearMonth> maand(@Nullable String tekst) {
        try {
            return Optional.ofNullable(tekst)
                    .map(YearMonth::parse)
                    .filter(maand -> maand.getYear() >= EERSTE_JAAR && maand.getYear() <= LAATSTE_JAAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public LocalDate eersteDag() {
        return van.atDay(1);
    }

    /** The day after the last one. */
    public LocalDate daarna() {
        return tot.plusMonths(1).atDay(1);
    }

    /** As in "januari 2026 tot en met maart 2026". */
    public String inWoorden() {
        return van.equals(tot) ? woorden(van) : woorden(van) + " tot en met " + woorden(tot);
    }

    public static String woorden(YearMonth maand) {
        return WOORDEN.format(maand);
    }
}
