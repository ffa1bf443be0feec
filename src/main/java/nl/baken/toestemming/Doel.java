// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming;

import nl.baken.gedeeld.Codewoord;

/** One purpose with its receiver and what that receiver may get: consent is asked for each apart (domain.md 5.5). */
public enum Doel implements Codewoord {
    COMENSHA("Registratie bij CoMensha", "CoMensha", "registratiegegevens"),
    AVIM("Overleg met AVIM (politie)", "AVIM", "veiligheid en afspraken"),
    GGZ("Aanmelden bij de ggz", "Ggz", "verwijzing"),
    OPVANG("Gegevens delen met de opvang", "Opvang", "kernset, veiligheidscode en praktische zorg"),
    ADVOCAAT("Gegevens delen met de advocaat", "Advocaat", "strafzaak, verblijf en schade"),
    NAZORG("Contact na het afsluiten (nazorg)", "Zorgcoördinator", "veilig contact"),
    MEDISCHE_VERKLARING("Medische verklaring opvragen", "Behandelaar en advocaat", "de verklaring, één keer");

    private final String omschrijving;
    private final String ontvanger;
    private final String gegevens;

    Doel(String omschrijving, String ontvanger, String gegevens) {
        this.omschrijving = omschrijving;
        this.ontvanger = ontvanger;
        this.gegevens = gegevens;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }

    public String ontvanger() {
        return ontvanger;
    }

    public String gegevens() {
        return gegevens;
    }
}
