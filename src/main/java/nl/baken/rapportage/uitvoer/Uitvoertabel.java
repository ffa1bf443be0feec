// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.util.List;
import java.util.stream.Stream;
import nl.baken.rapportage.Tabel;

/**
 * One table.
 *
 * @param titel what it tells; the name of its sheet
 * @param koppen heads of the columns
 */
public record Uitvoertabel(String titel, List<String> koppen, List<List<Uitvoercel>> rijen) {

    public Uitvoertabel {
        koppen = List.copyOf(koppen);
        rijen = rijen.stream().map(List::copyOf).toList();
    }

    /** Counts in rows and columns. @param rijkop head of the first column */
    public static Uitvoertabel van(String titel, String rijkop, Tabel tabel) {
        return new Uitvoertabel(
                titel,
                met(rijkop, tabel.kolommen()),
                tabel.rijen().stream()
                        .map(rij -> met(
                                Uitvoercel.tekst(rij.naam()),
                                rij.cellen().stream().map(Uitvoercel::van).toList()))
                        .toList());
    }

    boolean isAfgeschermd() {
        return rijen.stream().flatMap(List::stream).anyMatch(Uitvoercel::verborgen);
    }

    private static <T> List<T> met(T eerste, List<T> rest) {
        return Stream.concat(Stream.of(eerste), rest.stream()).toList();
    }
}
