// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Codewoord;

/** How the end of a case was told to CoMensha. */
public enum Doorgeefkanaal implements Codewoord {
    PORTAAL("Portaal van CoMensha"),
    TELEFOON("Telefoon"),
    MAIL("Beveiligde mail"),
    /** The consent was withdrawn while this task waited. */
    NIET("Niet doorgegeven, de cliënt wil dit niet");

    private final String omschrijving;

    Doorgeefkanaal(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
