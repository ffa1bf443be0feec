// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

/** How a figure follows from what was counted. */
public enum Formule {
    /** How often it happened in a period. */
    AANTAL,
    /** A share of a whole, in percent. */
    DEEL,
    /** Median and the time within which nine of ten are done. */
    DUUR,
    /** How many there were at the end of a period. */
    STAND,
    /** What is open now, by how long. */
    OPEN,
    /** What must be done, by when. */
    VOORUIT,
    /** Days in use against days available, in percent. */
    BEZETTING,
    /** Weighted load per fte. */
    LAST,
    /** Times per hundred months that a case ran. */
    PER_HONDERD,
    /** People of a target group, by organisation and function, in percent. */
    DEKKING,
    /** Hours that were worked by contract and by own means. */
    INZET,
    /** What the region spent, in euro. */
    KOSTEN,
    /** The same over the centrumgemeenten, with each key of D13. */
    VERDELING;

    /** Whether everything counts, however long ago: a stand is the sum of all that came before. */
    boolean isStand() {
        return this == STAND || this == OPEN || this == VOORUIT || this == BEZETTING || this == LAST || this == DEKKING;
    }

    /** Whether the present alone is told, whatever the period. */
    boolean isNu() {
        return this == OPEN || this == VOORUIT;
    }

    /** Whether the counts of the months add up to that of a year. */
    boolean isOptelbaarInTijd() {
        return this == AANTAL || this == DEEL || this == DUUR || this == INZET || this == KOSTEN;
    }
}
