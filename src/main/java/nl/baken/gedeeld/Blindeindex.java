// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/** Blind tokens that a module keeps to find people by. A new key needs new ones. */
public interface Blindeindex {

    /**
     * Makes the tokens of some rows again with the first key, in the transaction of who asks.
     *
     * @param na the last row of the batch before; empty at the begin
     * @return the last row of this batch; empty when there are no more
     */
    String maakOpnieuw(String na, int hoogstens);
}
