// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Codewoord;

/** On what somebody may stay after the temporary permit (P08.9). */
public enum Voortgezetgrond implements Codewoord {
    VEROORDELING("De verdachte is veroordeeld"),
    DRIE_JAAR("Drie jaar onafgebroken verblijf"),
    SCHRIJNEND_JAAR("Een jaar na het schrijnend pad"),
    INDIVIDUELE_TOETS("Individuele toets bij terugkeer");

    private final String omschrijving;

    Voortgezetgrond(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
