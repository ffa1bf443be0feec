// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kleineaantallen;

/** How a count is published. */
public enum Merk {
    OPEN,
    /** Small and said to be so: from one up to the threshold. */
    KLEIN,
    /** Not said at all. */
    MEE,
    /** Not said, and nothing of what it stands beside either, no nought: so it may be anything. */
    BLANCO
}
