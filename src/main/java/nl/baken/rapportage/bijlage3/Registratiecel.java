// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * One count of a source.
 *
 * @param aantal digits, two possible counts as in {@code 0 of 2}, or empty
 */
public record Registratiecel(
        Registratietabel tabel,
        int jaar,
        String rij,
        String kolom,
        String aantal,
        Zekerheid zekerheid,
        String voetnoot) {

    private static final Pattern GETAL = Pattern.compile("\\d{1,6}");

    /** The count, when there is only one; what the source left blank is none at all. */
    public OptionalLong getal() {
        if (zekerheid == Zekerheid.LEEG) {
            return OptionalLong.of(0);
        }
        return GETAL.matcher(aantal).matches() ? OptionalLong.of(Long.parseLong(aantal)) : OptionalLong.empty();
    }

    /** The same place in the same table. */
    String plek() {
        return tabel.code() + ' ' + jaar + ' ' + rij + ' ' + kolom;
    }
}
