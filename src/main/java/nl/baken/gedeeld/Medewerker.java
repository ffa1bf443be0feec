// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Set;

/**
 * The person at the keyboard. The id is short, random and meaningless: it is what the engine and the log know.
 *
 * @param organisatie id of the organisation the account belongs to
 */
public record Medewerker(String id, String naam, Set<Rol> rollen, String organisatie) {

    /** Acts that nobody at a keyboard does: timers, imports, the first start. */
    public static final Medewerker SYSTEEM = new Medewerker("systeem", "Baken", Set.of(), "baken");

    public boolean heeft(Rol rol) {
        return rollen.contains(rol);
    }

    public String[] rolcodes() {
        return rollen.stream().map(Rol::code).toArray(String[]::new);
    }

    @Override
    public String toString() {
        return id;
    }
}
