// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@link Vernietigbaar} as a list of tables, in the order in which they are emptied: children first. */
public final class Vernietiglijst implements Vernietigbaar {

    private static final String OP_NUMMER = "nummer = :nummer";

    private final JdbcClient database;
    private final Beurt beurt;
    private final List<Deel> delen;

    public Vernietiglijst(JdbcClient database, Beurt beurt, List<Deel> delen) {
        this.database = database;
        this.beurt = beurt;
        this.delen = List.copyOf(delen);
    }

    /** One statement. @param rest whether another owns the table: the rows are not counted here, or even stay */
    public record Deel(String tabel, String opdracht, boolean rest) {

        /** Rows of a table that another module owns, that hang on what is destroyed here. */
        public static Deel bijEenAnder(String tabel, String voorwaarde) {
            return new Deel(tabel, "delete from " + tabel + " where " + voorwaarde, true);
        }

        /** The rows that a condition with {@code :nummer} finds. */
        public static Deel waar(String tabel, String voorwaarde) {
            return new Deel(tabel, "delete from " + tabel + " where " + voorwaarde, false);
        }

        /** A row that is about another case and stays, without the way to this one. */
        public static Deel maakLos(String tabel, String kolom) {
            return new Deel(tabel, "update " + tabel + " set " + kolom + " = null where " + kolom + " = :nummer", true);
        }
    }

    /** Tables whose column {@code nummer} says what a row is about. */
    public static List<Deel> opNummer(String... tabellen) {
        return Arrays.stream(tabellen).map(tabel -> Deel.waar(tabel, OP_NUMMER)).toList();
    }

    @SafeVarargs
    public static List<Deel> samen(List<Deel>... delen) {
        return Stream.of(delen).flatMap(List::stream).toList();
    }

    @Override
    public Beurt beurt() {
        return beurt;
    }

    @Override
    public Set<String> tabellen() {
        Set<String> tabellen = new LinkedHashSet<>();
        delen.stream().filter(deel -> !deel.rest()).forEach(deel -> tabellen.add(deel.tabel()));
        return tabellen;
    }

    @Override
    public Map<String, Integer> vernietig(String nummer) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        for (Deel deel : delen) {
            int aantal = database.sql(deel.opdracht()).param("nummer", nummer).update();
            if (aantal > 0 && !deel.rest()) {
                aantallen.merge(deel.tabel(), aantal, Integer::sum);
            }
        }
        return aantallen;
    }
}
