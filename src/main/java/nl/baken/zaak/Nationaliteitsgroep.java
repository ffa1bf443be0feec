// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

/** A group, never the nationality itself: that is in no need of a case worker's list. */
public enum Nationaliteitsgroep {
    NEDERLANDS("Nederlands"),
    EU("EU, EER of Zwitserland"),
    DERDE_LAND("Land buiten de EU"),
    STAATLOOS("Staatloos"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Nationaliteitsgroep(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    public String omschrijving() {
        return omschrijving;
    }
}
