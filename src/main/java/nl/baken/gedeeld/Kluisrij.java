// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table whose columns are encrypted one by one: codes, dates and texts that tell something of a person.
 *
 * @param tabel as in {@code zaak.kernset}
 * @param rij the row's key
 */
public record Kluisrij(Kluis kluis, String tabel, String rij) {

    /** Null stays null. A code is kept by its name, several with commas between them. */
    public byte @Nullable [] sluit(String kolom, @Nullable Object waarde) {
        if (waarde == null) {
            return null;
        }
        return kluis.sluit(waarde instanceof Geheim geheim ? geheim : Geheim.van(tekst(waarde)), plek(kolom), rij);
    }

    private static String tekst(Object waarde) {
        return waarde instanceof Collection<?> codes
                ? codes.stream().map(String::valueOf).collect(Collectors.joining(","))
                : waarde.toString();
    }

    public @Nullable Geheim geheim(ResultSet rijen, String kolom) throws SQLException {
        return kluis.open(rijen.getBytes(kolom), plek(kolom), rij);
    }

    public @Nullable String tekst(ResultSet rijen, String kolom) throws SQLException {
        Geheim geheim = geheim(rijen, kolom);
        return geheim == null ? null : geheim.tekst();
    }

    public <E extends Enum<E>> @Nullable E code(ResultSet rijen, String kolom, Class<E> soort) throws SQLException {
        String naam = tekst(rijen, kolom);
        return naam == null ? null : Enum.valueOf(soort, naam);
    }

    /** Several codes kept together; none when the column is empty. */
    public <E extends Enum<E>> List<E> codes(ResultSet rijen, String kolom, Class<E> soort) throws SQLException {
        return woorden(rijen, kolom).stream()
                .map(naam -> Enum.valueOf(soort, naam))
                .toList();
    }

    /** Several words without a comma kept together; none when the column is empty. */
    public List<String> woorden(ResultSet rijen, String kolom) throws SQLException {
        String woorden = tekst(rijen, kolom);
        return woorden == null || woorden.isEmpty() ? List.of() : List.of(woorden.split(","));
    }

    public @Nullable LocalDate datum(ResultSet rijen, String kolom) throws SQLException {
        String datum = tekst(rijen, kolom);
        return datum == null ? null : LocalDate.parse(datum);
    }

    public @Nullable Boolean jaOfNee(ResultSet rijen, String kolom) throws SQLException {
        String waarde = tekst(rijen, kolom);
        return waarde == null ? null : Boolean.valueOf(waarde);
    }

    private String plek(String kolom) {
        return tabel + "." + kolom;
    }
}
