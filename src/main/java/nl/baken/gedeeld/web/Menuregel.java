// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;

/** A page in the menu; a module contributes a bean of this type. Without roles it is for everybody. */
public record Menuregel(int volgorde, String naam, String adres, Set<Rol> rollen) {

    boolean isVoor(Medewerker wie) {
        return rollen.isEmpty() || rollen.stream().anyMatch(wie::heeft);
    }
}
