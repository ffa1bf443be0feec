// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Optional;

/** From which session somebody acts now. */
public interface HuidigeSessie {

    /**
     * A fingerprint that stays the same as long as the session lives, also when somebody signs in with another account
     * in it. Empty when nobody is at a keyboard, as in a timer.
     */
    Optional<String> vingerafdruk();

    /** The id of the {@link Sessie} of this request; empty when nobody is at a keyboard or has signed in. */
    Optional<String> aanmelding();

    /** Whether somebody is at a keyboard: not in a timer or at a start. */
    boolean isVanIemand();
}
