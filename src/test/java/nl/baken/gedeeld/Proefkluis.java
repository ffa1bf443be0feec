// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.security.GeneralSecurityException;
import java.util.List;

/** A real vault with a key of its own, for tests without Spring. */
public final class Proefkluis {

    private Proefkluis() {}

    /** Before, during and after a change of keys: one old key, the old and a new one, the new one alone. */
    public static List<Kluis> wissel() {
        try {
            Sleutels oud = Sleutels.maak();
            Sleutels beide = oud.metNieuwe();
            return List.of(oud.kluis(), beide.kluis(), beide.alleenEerste().kluis());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Kluis maak() {
        try {
            return Sleutels.maak().kluis();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
