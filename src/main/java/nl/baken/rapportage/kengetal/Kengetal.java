// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A figure to steer by, with all that its reader must know to trust it.
 *
 * @param definitie what it says, in plain Dutch
 * @param berekening what is divided by what, in words
 * @param versie of the definition; a change of meaning is a new one
 * @param sinds since when this version holds
 * @param herkomst where it comes from
 * @param norm code of the norm row; null without
 * @param rollen who sees it
 * @param zaken where the team leader finds the cases themselves; null when nowhere
 */
public record Kengetal(
        String code,
        String titel,
        String definitie,
        String berekening,
        String eenheid,
        int versie,
        LocalDate sinds,
        String herkomst,
        @Nullable String norm,
        Set<Rol> rollen,
        @Nullable String zaken,
        @DefaultValue List<Maat> maten) {

    public boolean isVoor(Medewerker wie) {
        return rollen.stream().anyMatch(wie::heeft);
    }

    /** The codes of all that it counts. */
    public Set<String> bronnen() {
        return maten.stream()
                .flatMap(maat -> Stream.of(maat.cijfer(), maat.bij()))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
