// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/**
 * What belongs together when it comes to who may see it (domain.md 2.1). Being allowed one tells nothing of another:
 * {@code toegang/rechten.txt} says who sees which, on what ground.
 */
public enum Compartiment implements Codewoord {
    SIGNAAL("C0", "Het signaal"),
    IDENTITEIT("C1", "Wie de cliënt is"),
    VEILIG_CONTACT("C2", "Veilig contact en verblijfplek"),
    ZORG("C3", "Zorg en begeleiding"),
    MEDISCH("C4", "Medische en psychische gegevens"),
    STRAFRECHT("C5", "De strafzaak"),
    VERBLIJF("C6", "Verblijf"),
    JURIDISCH_FINANCIEEL("C7", "Schade, geld en advocaat"),
    VEILIGHEID("C8", "Veiligheid");

    private final String nummer;
    private final String omschrijving;

    Compartiment(String nummer, String omschrijving) {
        this.nummer = nummer;
        this.omschrijving = omschrijving;
    }

    /** As in the specification, {@code C0} to {@code C8}. */
    public String nummer() {
        return nummer;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
