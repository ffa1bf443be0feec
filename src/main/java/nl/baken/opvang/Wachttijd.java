// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The time that somebody needed a place and had none (K08). A bed in a hotel is no place: the search goes on (P04,
 * exceptions).
 *
 * @param vanaf since the need, and of who still had a place then, since that one ended
 * @param tot until there was a place or it was not needed any more; null as long as that is not so
 * @param geplaatstIn kind of the place; null without one
 */
record Wachttijd(Instant vanaf, @Nullable Instant tot, @Nullable Opvangtype geplaatstIn) {

    /** Whether nothing had come of it by then, as far as is known now. */
    boolean duurtOp(Instant moment) {
        return tot == null || tot.isAfter(moment);
    }

    /**
     * @param geeindigdOp when the need ended, null when it didn't or nobody kept that
     * @param open whether somebody still looks
     * @param bedden all of the case
     * @return empty for who had a place all the time
     */
    static Optional<Wachttijd> van(Instant sinds, @Nullable Instant geeindigdOp, boolean open, List<Bedtijd> bedden) {
        List<Bedtijd> plaatsen = bedden.stream()
                .filter(bed -> !bed.soort().isNoodplek())
                .sorted(Comparator.comparing(Bedtijd::van))
                .toList();
        Instant vanaf = sinds;
        for (Bedtijd bed : plaatsen) {
            if (bed.bekendOp().isBefore(sinds) && bed.isOp(vanaf)) {
                if (bed.einde() == null) {
                    return Optional.empty();
                }
                vanaf = bed.einde();
            }
        }
        if (geeindigdOp != null && geeindigdOp.isBefore(vanaf)) {
            return Optional.empty();
        }
        return Optional.of(van(vanaf, sinds, geeindigdOp, open, plaatsen));
    }

    private static Wachttijd van(
            Instant vanaf, Instant sinds, @Nullable Instant geeindigdOp, boolean open, List<Bedtijd> plaatsen) {
        Optional<Bedtijd> gekregen = plaatsen.stream()
                .filter(bed -> !bed.bekendOp().isBefore(sinds) || bed.begin().isAfter(vanaf))
                .findFirst();
        Optional<Instant> aankomst = gekregen.map(bed -> moment(vanaf, geeindigdOp, bed));
        if (aankomst.isPresent() && (geeindigdOp == null || !aankomst.get().isAfter(geeindigdOp))) {
            return new Wachttijd(vanaf, aankomst.get(), gekregen.get().soort());
        }
        return new Wachttijd(vanaf, geeindigdOp != null || open ? geeindigdOp : vanaf, null);
    }

    /** Of an arrival the day is known; the hour when it was told that day. */
    private static Instant moment(Instant vanaf, @Nullable Instant geeindigdOp, Bedtijd bed) {
        Instant aankomst = Stream.of(Optional.ofNullable(geeindigdOp), Optional.of(bed.bekendOp()))
                .flatMap(Optional::stream)
                .filter(bed::isAankomstdag)
                .findFirst()
                .orElse(bed.begin());
        return aankomst.isBefore(vanaf) ? vanaf : aankomst;
    }
}
