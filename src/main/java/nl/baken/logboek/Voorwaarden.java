// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.baken.logboek.Regellezer.Plek;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Filter} as SQL, each condition in the form in which an index of the log knows it.
 *
 * @param sql with question marks for the values
 */
record Voorwaarden(String sql, List<Object> waarden) {

    /** As {@code rollen = ...} and not as a search in it: only that is looked at in an index. */
    private static final String ROL =
            "rollen = any (array(select g.rollen from logboek.rolgroep g where ? = any (string_to_array(g.rollen, ' '))))";

    /** @param na the place where the page before ended @param vanaf nothing before this moment; null does not count */
    static Voorwaarden van(Filter filter, @Nullable Plek na, @Nullable Instant vanaf) {
        Bouw bouw = new Bouw();
        bouw.en(
                "op >= ? and op < ?",
                Timestamp.from(vanaf == null ? filter.begin() : vanaf),
                Timestamp.from(filter.einde()));
        if (na != null) {
            bouw.en("(op, nr) < (?, ?)", Timestamp.from(na.op()), na.nr());
        }
        if (filter.noodinzage()) {
            bouw.en("(actie = 'noodknop' or grond = 'noodinzage')");
        }
        if (filter.geweigerd()) {
            bouw.en("not toegestaan");
        }
        velden(filter, bouw);
        return new Voorwaarden(String.join(" and ", bouw.sql), List.copyOf(bouw.waarden));
    }

    private static void velden(Filter filter, Bouw bouw) {
        bouw.als("nummer = ?", filter.nummer());
        bouw.als("medewerker = ?", filter.medewerker());
        bouw.als(
                "compartiment = ?",
                filter.compartiment() == null ? null : filter.compartiment().nummer());
        bouw.als("actie = ?", filter.actie() == null ? null : filter.actie().code());
        bouw.als("verwerking = ?", filter.verwerking());
        bouw.als(ROL, filter.rol() == null ? null : filter.rol().code());
        bouw.als("spoor = ?", filter.spoor() == null ? null : filter.spoor().id());
    }

    private static final class Bouw {
        private final List<String> sql = new ArrayList<>();
        private final List<Object> waarden = new ArrayList<>();

        private void en(String deel, Object... bij) {
            sql.add(deel);
            waarden.addAll(List.of(bij));
        }

        private void als(String deel, @Nullable Object waarde) {
            if (waarde != null) {
                en(deel, waarde);
            }
        }
    }
}
