// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.Date;

/**
 * A variable that steers a process. It carries a neutral outcome that a gateway or timer needs, never a fact about a
 * person and never a code that tells one.
 *
 * @param <T> Boolean, Long or Date: nothing else can hold text
 */
public record Stuurvariabele<T>(String naam, Class<T> soort) {

    public static Stuurvariabele<Boolean> waarheid(String naam) {
        return new Stuurvariabele<>(naam, Boolean.class);
    }

    public static Stuurvariabele<Long> aantal(String naam) {
        return new Stuurvariabele<>(naam, Long.class);
    }

    public static Stuurvariabele<Date> moment(String naam) {
        return new Stuurvariabele<>(naam, Date.class);
    }
}
