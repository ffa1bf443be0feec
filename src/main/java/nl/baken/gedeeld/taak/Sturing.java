// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.taak;

import java.util.LinkedHashMap;
import java.util.Map;

/** The steering variables that an act sets. */
public final class Sturing {

    private final Map<Stuurvariabele<?>, Object> waarden = new LinkedHashMap<>();

    public static Sturing geen() {
        return new Sturing();
    }

    public static <T> Sturing met(Stuurvariabele<T> variabele, T waarde) {
        return new Sturing().en(variabele, waarde);
    }

    public <T> Sturing en(Stuurvariabele<T> variabele, T waarde) {
        waarden.put(variabele, waarde);
        return this;
    }

    public Map<Stuurvariabele<?>, Object> waarden() {
        return Map.copyOf(waarden);
    }

    /** By name, as the engine takes them. */
    public Map<String, Object> alsVariabelen() {
        Map<String, Object> variabelen = new LinkedHashMap<>();
        waarden.forEach((variabele, waarde) -> variabelen.put(variabele.naam(), waarde));
        return variabelen;
    }
}
