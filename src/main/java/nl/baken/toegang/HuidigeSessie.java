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
}
