// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.ZaakNummer;

/** A part of a file with a retention term of its own (D09); the module that keeps the part implements it. */
public interface Bewaarinhoud {

    /** Code of the rule, as in {@code termijn.regel}. */
    String regel();

    /** Whether there is anything of it in this file. */
    boolean heeft(ZaakNummer nummer);
}
