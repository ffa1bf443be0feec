// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** What the client agreed to at intake: with whom Baken's users may share what this receiver needs. */
public enum Toestemming {
    COMENSHA("Registratie bij CoMensha"),
    AVIM("Overleg met AVIM (politie)"),
    GGZ("Aanmelden bij de ggz"),
    OPVANG("Gegevens delen met de opvang"),
    ADVOCAAT("Gegevens delen met de advocaat"),
    NAZORG("Contact na het afsluiten (nazorg)");

    private final String omschrijving;

    Toestemming(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
