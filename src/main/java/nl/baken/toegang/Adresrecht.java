// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Map;
import nl.baken.gedeeld.Rol;

/**
 * Who has a page.
 *
 * @param methode GET or POST
 * @param patroon as it is mapped, as in {@code /zaken/{zaaknummer}}
 * @param cellen per role the relations in which the page is there: {@code x} always, empty never, else letters
 */
public record Adresrecht(String methode, String patroon, Map<Rol, String> cellen) {

    static final String ALTIJD = "x";

    /** Whether the role alone decides, because there is no case, signal or task in the address. */
    public boolean hangtAanRol() {
        return cellen.values().stream().allMatch(cel -> cel.isEmpty() || cel.equals(ALTIJD));
    }

    /** As a browser asks: what may be read may be asked for its head. */
    public boolean isVoor(String verb) {
        return methode.equals("HEAD".equals(verb) ? "GET" : verb);
    }

    /** Whoever signed in, also somebody whose roles wait for a new password or the second factor. */
    public boolean isVoorIedereen() {
        return cellen.values().stream().allMatch(ALTIJD::equals);
    }

    /** Whether there is no relation in which this role has it. */
    public boolean magNooit(Rol rol) {
        return cellen.getOrDefault(rol, "").isEmpty();
    }

    public boolean magAltijd(Rol rol) {
        return ALTIJD.equals(cellen.get(rol));
    }

    /** @param relatie a letter of the matrix, such as {@code e} for an own case */
    public boolean mag(Rol rol, char relatie) {
        return magAltijd(rol) || cellen.getOrDefault(rol, "").indexOf(relatie) >= 0;
    }
}
