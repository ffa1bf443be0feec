// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

/** The norms of the caseload (D11), as they are called in the list of norms. */
final class Werklastnorm {

    /** Weighted cases that one full-time coordinator carries. */
    static final String PER_FTE = "werklast_per_fte";

    /** Appointment of a coordinator whose profile doesn't say. */
    static final String FTE = "fte_zonder_profiel";

    private Werklastnorm() {}
}
