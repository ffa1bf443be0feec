// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.grafiek;

import java.util.List;
import java.util.Locale;

/** Marks on a line: each series has its own, so that colour is never all that tells them apart. */
final class Vormen {

    /** Paths around a point: square, triangle, diamond, triangle upside down, bar, cross. */
    private static final List<String> OMTREK = List.of(
            "m-4-4h8v8h-8z",
            "m0-5l5 9h-10z",
            "m0-6l5 6l-5 6l-5-6z",
            "m-5-4h10l-5 9z",
            "m-6-2h12v4h-12z",
            "m-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z");

    private Vormen() {}

    static String om(int reeks, double x, double y) {
        return String.format(Locale.ROOT, "M%.1f %.1f", x, y) + OMTREK.get(reeks % OMTREK.size());
    }
}
