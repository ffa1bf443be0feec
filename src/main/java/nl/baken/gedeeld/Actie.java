// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** What kind of act a line of the log tells of. Source: NEN 7513 (EventActionCode), Logboek Dataverwerkingen (name). */
public enum Actie implements Codewoord {
    LEZEN("Lezen"),
    ZOEKEN("Zoeken"),
    AANMAKEN("Aanmaken"),
    WIJZIGEN("Wijzigen"),
    VERWIJDEREN("Verwijderen"),
    DELEN("Delen"),
    AFDRUKKEN("Afdrukken"),
    EXPORTEREN("Exporteren"),
    AANMELDEN("Aanmelden"),
    NOODKNOP("Noodinzage");

    private final String omschrijving;

    Actie(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
