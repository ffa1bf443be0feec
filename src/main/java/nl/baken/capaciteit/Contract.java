// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.ContractNummer;
import org.jspecify.annotations.Nullable;

/**
 * A contract for care coordination, or a proposal for one.
 *
 * @param aanbieder id of the organisation
 * @param tot the last day on which it holds
 * @param fteContract bought; {@code fteEigen} is what the provider adds by its own means
 * @param bedragCent euro cents for a whole calendar year
 * @param gemeenten the centrumgemeenten for which it holds, each once
 * @param sleutel with what the costs are divided, or null when one of them pays all
 * @param betaler that one, or null
 * @param voorganger the contract that a proposal is to follow, or null when it was entered by hand
 * @param ronde how often it was proposed
 */
public record Contract(
        ContractNummer nummer,
        String aanbieder,
        LocalDate van,
        LocalDate tot,
        BigDecimal fteContract,
        BigDecimal fteEigen,
        long bedragCent,
        List<String> gemeenten,
        Contractsoort soort,
        @Nullable Sleutel sleutel,
        @Nullable String betaler,
        Contractstatus status,
        @Nullable ContractNummer voorganger,
        int ronde,
        @Nullable LocalDate getekendOp) {

    public Contract {
        gemeenten = gemeenten.stream().distinct().toList();
    }

    public boolean geldt(LocalDate dag) {
        return status == Contractstatus.GETEKEND && !van.isAfter(dag) && !tot.isBefore(dag);
    }

    public boolean loopt(int jaar) {
        return van.getYear() <= jaar && tot.getYear() >= jaar;
    }

    /** The same under a number that was given before. */
    Contract met(ContractNummer ander) {
        return met(ander, status);
    }

    /** The same, further or less far. */
    Contract met(Contractstatus andere) {
        return met(nummer, andere);
    }

    private Contract met(ContractNummer ander, Contractstatus andere) {
        return new Contract(
                ander,
                aanbieder,
                van,
                tot,
                fteContract,
                fteEigen,
                bedragCent,
                gemeenten,
                soort,
                sleutel,
                betaler,
                andere,
                voorganger,
                ronde,
                getekendOp);
    }

    BigDecimal fte() {
        return fteContract.add(fteEigen);
    }

    /** What it costs in that year, by days when it holds for a part of it; in cents. */
    long centIn(int jaar) {
        return BigDecimal.valueOf(bedragCent)
                .multiply(BigDecimal.valueOf(dagenIn(jaar)))
                .divide(BigDecimal.valueOf(LocalDate.of(jaar, 1, 1).lengthOfYear()), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    long dagenIn(int jaar) {
        return Math.max(0, laatsteIn(jaar).toEpochDay() - eersteIn(jaar).toEpochDay() + 1);
    }

    /** Its first day in a year in which it holds. */
    LocalDate eersteIn(int jaar) {
        LocalDate eerste = LocalDate.of(jaar, 1, 1);
        return van.isAfter(eerste) ? van : eerste;
    }

    /** Its last day in a year in which it holds. */
    LocalDate laatsteIn(int jaar) {
        LocalDate laatste = LocalDate.of(jaar, 12, 31);
        return tot.isBefore(laatste) ? tot : laatste;
    }
}
