// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.logboek.Regellezer.Plek;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Filter} as SQL: the period with the most telling condition, which an index answers, and the others.
 *
 * @param leidend without its values: question marks
 * @param overig the same; asks for nothing when nothing is left
 */
record Voorwaarden(String leidend, List<Object> leidendeWaarden, String overig, List<Object> overigeWaarden) {

    private static final String ROL = "? = any (string_to_array(rollen, ' '))";
    private static final String SPOOR = "spoor = ?";
    private static final String VERWERKING = "verwerking = ?";

    /** Too many lines have each of these, or a moment tells enough: not worth a write per line. */
    private static final Set<String> ZONDER_INDEX = Set.of(ROL, SPOOR, VERWERKING);

    private static final String ALLES = "true";

    private record Deel(String sql, List<Object> waarden) {}

    static Voorwaarden van(Filter filter, @Nullable Plek na) {
        List<Deel> delen = delen(filter);
        List<Deel> voorop = new ArrayList<>();
        voorop.add(periode(filter));
        if (na != null) {
            voorop.add(new Deel("(op, nr) < (?, ?)", List.of(Timestamp.from(na.op()), na.nr())));
        }
        if (!delen.isEmpty() && isMetIndex(delen.get(0))) {
            voorop.add(delen.remove(0));
        }
        return new Voorwaarden(samen(voorop), waarden(voorop), samen(delen), waarden(delen));
    }

    /** Whether lines are looked at that may not be asked for. */
    boolean isSamengesteld() {
        return !ALLES.equals(overig);
    }

    List<Object> waarden() {
        return Stream.concat(leidendeWaarden.stream(), overigeWaarden.stream()).toList();
    }

    private static Deel periode(Filter filter) {
        return new Deel("op >= ? and op < ?", List.of(tijd(filter.begin()), tijd(filter.einde())));
    }

    /** The most telling first: a number has hundreds of lines, an act may have most of them. */
    private static List<Deel> delen(Filter filter) {
        List<Deel> delen = new ArrayList<>();
        voegToe(delen, "nummer = ?", filter.nummer());
        if (filter.noodinzage()) {
            delen.add(new Deel("(actie = 'noodknop' or grond = 'noodinzage')", List.of()));
        }
        if (filter.geweigerd()) {
            delen.add(new Deel("not toegestaan", List.of()));
        }
        voegToe(delen, "medewerker = ?", filter.medewerker());
        voegToe(
                delen,
                "compartiment = ?",
                filter.compartiment() == null ? null : filter.compartiment().nummer());
        voegToe(
                delen,
                "actie = ?",
                filter.actie() == null ? null : filter.actie().code());
        voegToe(delen, VERWERKING, filter.verwerking());
        voegToe(delen, ROL, filter.rol() == null ? null : filter.rol().code());
        voegToe(delen, SPOOR, filter.spoor() == null ? null : filter.spoor().id());
        return delen;
    }

    private static boolean isMetIndex(Deel deel) {
        return !ZONDER_INDEX.contains(deel.sql());
    }

    private static void voegToe(List<Deel> delen, String sql, @Nullable Object waarde) {
        if (waarde != null) {
            delen.add(new Deel(sql, List.of(waarde)));
        }
    }

    private static String samen(List<Deel> delen) {
        return delen.isEmpty()
                ? ALLES
                : String.join(" and ", delen.stream().map(Deel::sql).toList());
    }

    private static List<Object> waarden(List<Deel> delen) {
        return delen.stream().flatMap(deel -> deel.waarden().stream()).toList();
    }

    private static Timestamp tijd(Instant moment) {
        return Timestamp.from(moment);
    }
}
