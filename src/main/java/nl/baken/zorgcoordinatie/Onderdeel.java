// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

/** The subjects of the closing test (D12). */
enum Onderdeel {
    VEILIGE_PLEK("veiligePlek", "Veilige plek"),
    INKOMEN("inkomen", "Inkomen"),
    VERZEKERING("verzekering", "Zorgverzekering"),
    VERBLIJF("verblijf", "Verblijf"),
    ZORG_OVERGEDRAGEN("zorgOvergedragen", "Zorg"),
    STRAFRECHT("strafrecht", "Strafzaak"),
    CLIENT_GEINFORMEERD("clientGeinformeerd", "Cliënt geïnformeerd");

    private final String invoer;
    private final String omschrijving;

    Onderdeel(String invoer, String omschrijving) {
        this.invoer = invoer;
        this.omschrijving = omschrijving;
    }

    /** Name in the decision table and on the form. */
    String invoer() {
        return invoer;
    }

    String omschrijving() {
        return omschrijving;
    }
}
