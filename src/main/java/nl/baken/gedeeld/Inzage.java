// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

/**
 * Something was seen, or somebody tried to see it. Same rules as {@link Handeling}.
 *
 * @param wat which page or part ("zaak", "signaal", "zoeken")
 * @param toegestaan false when the answer was "not found" because the person may not know
 */
public record Inzage(String wat, String nummer, String grond, boolean toegestaan) {

    public static Inzage van(String wat, String nummer, String grond) {
        return new Inzage(wat, nummer, grond, true);
    }

    public static Inzage geweigerd(String wat, String nummer) {
        return new Inzage(wat, nummer, "geen", false);
    }
}
