// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.kengetal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Kenmerk;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for.
 *
 * @param van first month or quarter
 * @param tot last one, of the same kind
 * @param gemeente a centrumgemeente, or null for all
 * @param kenmerk at most one feature
 * @param waarde its code; empty without a feature
 */
public record Keuze(Periode van, Periode tot, @Nullable String gemeente, @Nullable Kenmerk kenmerk, String waarde) {

    /** As many as fit beside each other on paper. */
    public static final int HOOGSTENS = 12;

    /** Of the last period alone: that is what the tiles tell. */
    public Keuze alleenLaatste() {
        return new Keuze(tot, tot, gemeente, kenmerk, waarde);
    }

    public List<Periode> perioden() {
        return Stream.iterate(van, periode -> periode.compareTo(tot) <= 0, Periode::volgende)
                .toList();
    }

    /** The years of which something is shown. */
    List<Periode> jaren() {
        return Stream.iterate(
                        Periode.Soort.JAAR.om(van.van()), jaar -> !jaar.van().isAfter(tot.van()), Periode::volgende)
                .toList();
    }

    /** The years of which every part is shown: only these have a total, so that no two totals differ by one month. */
    List<Periode> heleJaren(LocalDate vandaag) {
        return jaren().stream()
                .filter(jaar -> !van.van().isAfter(jaar.van())
                        && (!tot.tot().isBefore(jaar.tot()) || (jaar.bevat(tot.van()) && tot.bevat(vandaag))))
                .toList();
    }

    /** The same periods, of everybody everywhere. */
    Keuze heleRegio() {
        return new Keuze(van, tot, null, null, "");
    }

    String waardeOfAlles() {
        return kenmerk == null ? Plek.ALLES : waarde;
    }
}
