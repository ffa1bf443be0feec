// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

/** A municipal source that was asked while enriching a signal (P02.1). */
public enum Bevraging {
    BRP("BRP"),
    VERGUNNINGEN("Vergunningen"),
    HANDHAVING("Toezicht en handhaving"),
    KVK("Handelsregister"),
    GEEN("Niets geraadpleegd");

    private final String omschrijving;

    Bevraging(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String omschrijving() {
        return omschrijving;
    }
}
