// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

/** What the IND decided, as its messages tell. */
enum Besluitsoort {
    VERLEEND,
    AFGEWEZEN,
    INGETROKKEN,
    OP_BEZWAAR;

    /** Something an objection can be made to (P08.11). */
    boolean isNegatief() {
        return this == AFGEWEZEN || this == INGETROKKEN;
    }
}
