// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** It does not exist, or this person may not know that it does: the answer is the same 404. */
public class NietGevonden extends RuntimeException {

    public NietGevonden() {
        super("niet gevonden");
    }
}
