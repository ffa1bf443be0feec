// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import nl.baken.gedeeld.Codewoord;

/** Whether somebody who was invited was there (P11.5). Only {@link #AANWEZIG} gives a certificate. */
public enum Deelnamestand implements Codewoord {
    UITGENODIGD("Nog niet afgevinkt"),
    /** An e-learning that was not finished. */
    BEGONNEN("Begonnen, niet afgemaakt"),
    AANWEZIG("Aanwezig"),
    /** The no-show. */
    AFWEZIG("Niet gekomen"),
    ONBEKEND("Onbekend");

    private final String omschrijving;

    Deelnamestand(String omschrijving) {
        this.omschrijving = omschrijving;
    }

    @Override
    public String omschrijving() {
        return omschrijving;
    }
}
