// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import nl.baken.rapportage.kleineaantallen.Merk;

/** One count of a table, as the reader may see it. */
public record Cel(long aantal, Afscherming afscherming) {

    public enum Afscherming {
        GEEN,
        /** The count itself is small enough to point at somebody. */
        KLEIN,
        /** The count would give away a small one beside it. */
        MEE;

        public static Afscherming van(Merk merk) {
            return switch (merk) {
                case OPEN -> GEEN;
                case KLEIN -> KLEIN;
                case MEE, BLANCO -> MEE;
            };
        }
    }

    public static Cel van(long aantal) {
        return new Cel(aantal, Afscherming.GEEN);
    }

    /** One of which the count isn't known here either, so that nothing made of it can give it away. */
    static Cel verborgen(Afscherming reden) {
        return new Cel(1, reden);
    }

    public boolean isOpen() {
        return afscherming == Afscherming.GEEN;
    }

    Cel met(Afscherming reden) {
        return new Cel(aantal, reden);
    }

    public String tekst() {
        return switch (afscherming) {
            case GEEN -> Long.toString(aantal);
            case KLEIN -> KleineAantallen.KLEIN;
            case MEE -> "x";
        };
    }

    /** Never the count: it may be one that is kept from the reader. */
    @Override
    public String toString() {
        return tekst();
    }
}
