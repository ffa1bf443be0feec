// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import org.jspecify.annotations.Nullable;

/**
 * Something was seen, or somebody tried to see it. Same rules as {@link Handeling}.
 *
 * @param actie reading, searching, printing or exporting
 * @param wat which page or part ("zaak", "signaal", "zoeken")
 * @param toegestaan false when the answer was "not found" because the person may not know
 * @param compartiment the one that was seen, or null for a page that shows what its reader may see
 */
public record Inzage(
        Actie actie, String wat, String nummer, String grond, boolean toegestaan, @Nullable Compartiment compartiment) {

    private static final String GEEN_GROND = "geen";

    public static Inzage van(String wat, String nummer, String grond) {
        return van(Actie.LEZEN, wat, nummer, grond);
    }

    public static Inzage van(Actie actie, String wat, String nummer, String grond) {
        return new Inzage(actie, wat, nummer, grond, true, null);
    }

    public static Inzage geweigerd(String wat, String nummer) {
        return geweigerd(Actie.LEZEN, wat, nummer);
    }

    public static Inzage geweigerd(Actie actie, String wat, String nummer) {
        return new Inzage(actie, wat, nummer, GEEN_GROND, false, null);
    }

    public Inzage in(@Nullable Compartiment welk) {
        return new Inzage(actie, wat, nummer, grond, toegestaan, welk);
    }
}
