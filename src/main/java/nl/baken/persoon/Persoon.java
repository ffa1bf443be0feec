// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is, as far as known.
 *
 * @param geboortedatum as {@code yyyy-MM-dd}
 * @param telefoon as told by the reporter; not known to be safe, so never offered as a way to make contact
 * @param overledenOp as {@code yyyy-MM-dd}, null as long as somebody lives
 */
public record Persoon(
        String id,
        @Nullable Geheim naam,
        @Nullable Geheim geboortedatum,
        @Nullable Geheim telefoon,
        @Nullable Geheim adres,
        @Nullable Geheim overledenOp) {

    /** When somebody turns 18; empty when the birth date is not known. */
    public Optional<LocalDate> achttiendeVerjaardag() {
        return Optional.ofNullable(geboortedatum).map(datum -> Verjaardag.achttien(LocalDate.parse(datum.tekst())));
    }

    /** What is empty here comes from the other, who is the same person. */
    Persoon aangevuldMet(Persoon zelfde) {
        return new Persoon(
                id,
                naam == null ? zelfde.naam : naam,
                geboortedatum == null ? zelfde.geboortedatum : geboortedatum,
                telefoon == null ? zelfde.telefoon : telefoon,
                adres == null ? zelfde.adres : adres,
                overledenOp == null ? zelfde.overledenOp : overledenOp);
    }

    @Override
    public String toString() {
        return id;
    }
}
