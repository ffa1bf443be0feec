// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** P11.9 and P11.10: how far an organisation is over all its functions together. */
final class Dekkingsgraad {

    private Dekkingsgraad() {}

    /**
     * Too many in one function are no help in another: often they left, and the size of the group was brought down.
     *
     * @param doelen size by function
     * @param gecertificeerd who holds a certificate by function
     * @return percent, rounded down: 59.9 is not yet 60; empty when nobody needs a training
     */
    static OptionalInt procent(Map<String, Integer> doelen, Map<String, ? extends Number> gecertificeerd) {
        long doel = doelen.values().stream().mapToLong(Integer::longValue).sum();
        long gedekt = doelen.entrySet().stream()
                .mapToLong(functie -> Math.min(functie.getValue(), aantal(gecertificeerd.get(functie.getKey()))))
                .sum();
        return doel == 0 ? OptionalInt.empty() : OptionalInt.of((int) (100 * gedekt / doel));
    }

    private static long aantal(@Nullable Number aantal) {
        return aantal == null ? 0 : aantal.longValue();
    }
}
