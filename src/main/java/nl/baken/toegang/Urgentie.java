// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

/** How urgent everything of a number is. The engine gets only the number, which tells nothing about a person. */
public enum Urgentie {
    GEWOON(50),
    ROOD(90);

    private final int prioriteit;

    Urgentie(int prioriteit) {
        this.prioriteit = prioriteit;
    }

    public int prioriteit() {
        return prioriteit;
    }
}
