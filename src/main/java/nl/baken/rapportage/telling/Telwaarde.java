// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

/** @param dagsom sum of (day of the month - 1) times the count: where in the month it happened, on average */
record Telwaarde(long aantal, long dagsom) {

    static final Telwaarde NIETS = new Telwaarde(0, 0);

    Telwaarde plus(Telwaarde ander) {
        return new Telwaarde(aantal + ander.aantal, dagsom + ander.dagsom);
    }

    Telwaarde min() {
        return new Telwaarde(-aantal, -dagsom);
    }

    boolean isNiets() {
        return equals(NIETS);
    }
}
