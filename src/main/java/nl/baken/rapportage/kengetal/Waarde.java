// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import nl.baken.rapportage.Cel;
import org.jspecify.annotations.Nullable;

/**
 * One outcome as its reader may see it.
 *
 * @param getal null when there is nothing to show, or when it is kept from the reader
 * @param tekst what stands in the table
 */
record Waarde(@Nullable Double getal, String tekst) {

    static final Waarde NIETS = new Waarde(null, "–");
    private static final String GROF = "± ";

    /** Too few, or it would give a small count away. */
    static final Waarde VERBORGEN = new Waarde(null, "x");

    static Waarde van(Cel cel) {
        return cel.isOpen() ? new Waarde((double) cel.aantal(), cel.tekst()) : new Waarde(null, cel.tekst());
    }

    static Waarde van(double getal, Eenheid eenheid) {
        return new Waarde(getal, eenheid.toon(getal) + (eenheid == Eenheid.PROCENT ? "%" : ""));
    }

    /** Rounded, because an exact one would give a small count away. */
    Waarde grof() {
        return new Waarde(getal, GROF + tekst);
    }

    boolean isGrof() {
        return tekst.startsWith(GROF);
    }

    boolean isVerborgen() {
        return getal == null && !isNiets();
    }

    boolean isNiets() {
        return this.equals(NIETS);
    }
}
