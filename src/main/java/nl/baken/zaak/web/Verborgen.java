// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import nl.baken.gedeeld.Compartiment;
import nl.baken.zaak.Schuilveld;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Toonreden;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Schuilveld} as it stands on the page.
 *
 * @param waarde null as long as nobody asked
 * @param telefoon the number for a link that calls; null when it is no number or may not be called
 * @param fout what is missing in the request, or null
 */
record Verborgen(
        String code,
        String label,
        Compartiment compartiment,
        @Nullable Spoor spoor,
        String waarschuwing,
        @Nullable String waarde,
        @Nullable String telefoon,
        @Nullable String fout) {

    static Verborgen dicht(Schuilveld veld, String waarschuwing) {
        return new Verborgen(
                veld.code(),
                veld.label(),
                veld.compartiment(),
                veld.spoor().orElse(null),
                waarschuwing,
                null,
                null,
                null);
    }

    static Verborgen open(Schuilveld veld, Schuilveld.Inhoud inhoud) {
        String waarde = inhoud.waarde().tekst();
        return new Verborgen(
                veld.code(),
                veld.label(),
                veld.compartiment(),
                veld.spoor().orElse(null),
                inhoud.waarschuwing(),
                waarde,
                inhoud.belbaar() ? nummer(waarde) : null,
                null);
    }

    Verborgen metFout(String wat) {
        return new Verborgen(code, label, compartiment, spoor, waarschuwing, waarde, telefoon, wat);
    }

    /** What it can be asked for. */
    public List<Toonreden> redenen() {
        return List.of(Toonreden.values());
    }

    /** Only what is nothing but a number: with words beside it nobody knows what would be dialled. */
    private static @Nullable String nummer(String waarde) {
        return waarde.strip().matches("\\+?[0-9][0-9 ()-]{5,}") ? waarde.replaceAll("[^+0-9]", "") : null;
    }
}
