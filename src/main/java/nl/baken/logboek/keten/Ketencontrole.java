// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks the whole chain: every line still is what was sealed, every number is a line or a gap that was written down,
 * and every anchor still fits. Reads each month as one stream, so memory does not grow with the log.
 */
@Component
public class Ketencontrole {

    private static final int PER_KEER = 5_000;

    /** The lines of a month beside its links; a side that misses is null. */
    private static final String MAAND = "select s.nr, s.hash, r.*"
            + " from (select nr, "
            + Keteninhoud.KOLOMMEN.stream()
                    .map(kolom -> kolom + " as k" + Keteninhoud.KOLOMMEN.indexOf(kolom))
                    .collect(Collectors.joining(", "))
            + " from logboek.regel where op >= ?::timestamp at time zone 'UTC'"
            + " and op < (?::timestamp + interval '1 month') at time zone 'UTC' and nr <= ?) r"
            + " full join (select nr, hash from logboek.schakel s where maand = ? and nr <= ?"
            // Of a month that was kept long enough only what the anchors need is left, and no line.
            + " and not exists (select 1 from logboek.gat g where g.maand = s.maand)) s on s.nr = r.nr"
            + " order by coalesce(s.nr, r.nr)";

    private static final int NR = 3;
    private static final int INHOUD = 4;

    private final JdbcClient database;
    private final JdbcTemplate stroom;
    private final Ankers ankers;

    Ketencontrole(JdbcClient database, DataSource bron, Ankers ankers) {
        this.database = database;
        this.ankers = ankers;
        stroom = new JdbcTemplate(bron);
        stroom.setFetchSize(PER_KEER);
    }

    /** What is wrong with a line, as an auditor reads it. */
    public enum Fout {
        VERANDERD("De regel of een schakel ervoor is veranderd."),
        VERDWENEN("De regel is verdwenen."),
        ERBIJ("De regel is er later tussen gezet."),
        GEEN_GAT("Er is geen regel en ook geen reden waarom niet."),
        ANKER("De keten is een andere dan toen dit anker werd gelegd.");

        private final String uitleg;

        Fout(String uitleg) {
            this.uitleg = uitleg;
        }

        public String uitleg() {
            return uitleg;
        }
    }

    /** @param nr the first broken line; of an anchor the number up to which it counts */
    public record Breuk(long nr, Fout fout) {}

    /** @param regels how many sealed lines were read @param tot the last sealed number, 0 when nothing is sealed */
    public record Uitslag(long regels, long tot, Optional<Breuk> breuk) {}

    /** @param buiten anchors that somebody else kept; those in the database are checked as well */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Uitslag controleer(List<Ankers.Anker> buiten) {
        long tot = tot();
        Telling telling = new Telling();
        for (LocalDate maand : maanden()) {
            Breuk breuk = maand(maand, tot, telling);
            if (breuk != null) {
                return new Uitslag(telling.regels, tot, Optional.of(breuk));
            }
        }
        return new Uitslag(telling.regels, tot, gat(tot).or(() -> anker(buiten)));
    }

    private static final class Telling {
        private long regels;
    }

    private long tot() {
        return database.sql("select coalesce(max(tot), 0) from logboek.verzegeling")
                .query(Long.class)
                .single();
    }

    private List<LocalDate> maanden() {
        return database.sql(
                        """
                        select maand from logboek.schakel group by maand
                        union select logboek.maand_van(op) from logboek.regel group by 1 order by 1""")
                .query((rij, n) -> rij.getDate(1).toLocalDate())
                .list();
    }

    private @Nullable Breuk maand(LocalDate maand, long tot, Telling telling) {
        Date dag = Date.valueOf(maand);
        ResultSetExtractor<@Nullable Breuk> lezer = rijen -> loop(maand, rijen, telling);
        return stroom.query(MAAND, lezer, dag, dag, tot, dag, tot);
    }

    private static @Nullable Breuk loop(LocalDate maand, ResultSet rijen, Telling telling) throws SQLException {
        byte[] vorige = Keteninhoud.begin(maand);
        while (rijen.next()) {
            byte[] hash = rijen.getBytes(2);
            if (hash == null) {
                return new Breuk(rijen.getLong(NR), Fout.ERBIJ);
            }
            if (rijen.getString(NR) == null) {
                return new Breuk(rijen.getLong(1), Fout.VERDWENEN);
            }
            if (!Arrays.equals(hash, Keteninhoud.schakel(vorige, rijen, INHOUD))) {
                return new Breuk(rijen.getLong(1), Fout.VERANDERD);
            }
            vorige = hash;
            telling.regels++;
        }
        return null;
    }

    private Optional<Breuk> gat(long tot) {
        return database.sql(
                        """
                        with bezet as (select nr as van, nr as tot from logboek.regel where nr <= :tot
                                       union all select van, tot from logboek.gat where van <= :tot
                                       union all select :tot + 1, :tot + 1)
                        select vorig + 1
                        from (select van, coalesce(max(tot) over (order by van rows between unbounded preceding
                                                                  and 1 preceding), 0) as vorig from bezet) opeen
                        where van > vorig + 1 order by 1 limit 1""")
                .param("tot", tot)
                .query(Long.class)
                .optional()
                .map(nr -> new Breuk(nr, Fout.GEEN_GAT));
    }

    private Optional<Breuk> anker(List<Ankers.Anker> buiten) {
        return Stream.concat(buiten.stream(), ankers.laatste(Integer.MAX_VALUE).stream())
                .filter(anker -> !ankers.klopt(anker))
                .map(anker -> new Breuk(anker.tot(), Fout.ANKER))
                .findFirst();
    }
}
