// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** The subjects of the closing test (D12). */
public enum Afsluitonderdeel {
    VEILIGE_PLEK("veiligePlek", "Veilige plek"),
    INKOMEN("inkomen", "Inkomen"),
    VERZEKERING("verzekering", "Zorgverzekering"),
    VERBLIJF("verblijf", "Verblijf"),
    ZORG_OVERGEDRAGEN("zorgOvergedragen", "Zorg"),
    STRAFRECHT("strafrecht", "Strafzaak"),
    CLIENT_GEINFORMEERD("clientGeinformeerd", "Cliënt geïnformeerd");

    private final String invoer;
    private final String omschrijving;

    Afsluitonderdeel(String invoer, String omschrijving) {
        this.invoer = invoer;
        this.omschrijving = omschrijving;
    }

    /** Name in the decision table and on the form. */
    public String invoer() {
        return invoer;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
