// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** The ground on which a municipal source was asked. */
public enum Verrijkgrond {
    PUBLIEKE_TAAK("Publieke taak (openbare orde, toezicht)"),
    WMO("Uitvoering Wmo"),
    VITAAL_BELANG("Vitaal belang"),
    NIET_NODIG("Niets geraadpleegd");

    private final String omschrijving;

    Verrijkgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}
