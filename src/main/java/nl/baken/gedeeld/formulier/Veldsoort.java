// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.util.Map;

/** The component types of a Camunda Form that Baken renders; any other stops the start. */
public enum Veldsoort {
    UITLEG,
    TEKST,
    TEKSTVLAK,
    GETAL,
    DATUM,
    VINK,
    KEUZERONDJES,
    LIJST,
    VINKLIJST;

    private static final Map<String, Veldsoort> CAMUNDA = Map.of(
            "text", UITLEG,
            "textfield", TEKST,
            "textarea", TEKSTVLAK,
            "number", GETAL,
            "datetime", DATUM,
            "checkbox", VINK,
            "radio", KEUZERONDJES,
            "select", LIJST,
            "checklist", VINKLIJST);

    static Veldsoort van(String type, String formulier) {
        Veldsoort soort = CAMUNDA.get(type);
        if (soort == null) {
            throw new IllegalArgumentException("formulier " + formulier + ": onbekend soort veld '" + type + "'");
        }
        return soort;
    }

    public boolean heeftKeuzes() {
        return this == KEUZERONDJES || this == LIJST || this == VINKLIJST;
    }

    /** A browser sends an empty text but no empty box: only then does silence mean that the field was not there. */
    boolean isAltijdVerzonden() {
        return this == TEKST || this == TEKSTVLAK || this == GETAL || this == DATUM || this == LIJST;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
