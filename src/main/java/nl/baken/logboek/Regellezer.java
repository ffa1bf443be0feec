// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lines by a {@link Filter}, the newest first, a page at a time. The caller knows that the reader may see them.
 *
 * <p>One condition, the most telling one, leads: there is an index that gives its lines in this order. The others are
 * looked at line by line, and no further than {@link #VENSTER} lines: a combination that hardly occurs gives a page that
 * says how far it looked, and never reads a month.
 */
@Component
public class Regellezer {

    /** At most this many lines are looked at for one page. */
    static final int VENSTER = 5_000;

    private static final String KOLOMMEN =
            "nr, op, spoor, soort, actie, wat, verwerking, compartiment, nummer, medewerker, rollen, namens, grond, toegestaan";
    private static final String VOLGORDE = " order by op desc, nr desc";

    private final JdbcClient database;
    private final Regelbundels bundels;

    Regellezer(JdbcClient database, Regelbundels bundels) {
        this.database = database;
        this.bundels = bundels;
    }

    /**
     * A line as the log has it.
     *
     * @param medewerker account id
     * @param rollen codes of the roles of that moment, with spaces between
     * @param namens account id of the person for whom somebody stood in
     */
    public record Regel(
            long nr,
            Instant op,
            UUID spoor,
            String soort,
            String actie,
            String wat,
            String verwerking,
            @Nullable String compartiment,
            String nummer,
            String medewerker,
            String rollen,
            @Nullable String namens,
            String grond,
            boolean toegestaan) {

        public Filter.Spoor vanSpoor() {
            return new Filter.Spoor(spoor, op);
        }

        public Plek plek() {
            return new Plek(op, nr);
        }
    }

    /** Where a page ended; as text {@code <microseconds since 1970>-<number>}. */
    public record Plek(Instant op, long nr) {

        @Override
        public String toString() {
            return op.getEpochSecond() * 1_000_000 + op.getNano() / 1_000 + "-" + nr;
        }

        public static Optional<Plek> lees(@Nullable String tekst) {
            if (tekst == null || !tekst.matches("\\d{1,17}-\\d{1,18}")) {
                return Optional.empty();
            }
            String[] delen = tekst.split("-");
            long micro = Long.parseLong(delen[0]);
            return Optional.of(new Plek(
                    Instant.ofEpochSecond(micro / 1_000_000, micro % 1_000_000 * 1_000), Long.parseLong(delen[1])));
        }
    }

    /**
     * @param verder where the next page begins, or null when there is nothing more
     * @param vol false when this page ends because enough lines were looked at
     */
    public record Blad(List<Regel> regels, @Nullable Plek verder, boolean vol) {}

    /** @param na the place where the page before ended, or null for the newest lines */
    @Transactional(readOnly = true)
    public Blad lees(Filter filter, @Nullable Plek na, int hoogstens) {
        bundels.schrijfWeg();
        Voorwaarden voorwaarden = Voorwaarden.van(filter, na);
        List<Regel> gevonden = database.sql("select " + KOLOMMEN + " from (select * from logboek.regel where "
                        + voorwaarden.leidend() + VOLGORDE + " limit " + VENSTER + ") r where " + voorwaarden.overig()
                        + " limit " + (hoogstens + 1))
                .params(voorwaarden.waarden())
                .query(Regel.class)
                .list();
        if (gevonden.size() > hoogstens) {
            List<Regel> regels = new ArrayList<>(gevonden.subList(0, hoogstens));
            return new Blad(regels, regels.get(hoogstens - 1).plek(), true);
        }
        Plek einde = voorwaarden.isSamengesteld() ? eindeVanVenster(voorwaarden).orElse(null) : null;
        return new Blad(gevonden, einde, einde == null);
    }

    /** The last line that was looked at, when there are more. */
    private Optional<Plek> eindeVanVenster(Voorwaarden voorwaarden) {
        return database.sql("select op, nr from logboek.regel where " + voorwaarden.leidend() + VOLGORDE + " offset "
                        + (VENSTER - 1) + " limit 1")
                .params(voorwaarden.leidendeWaarden())
                .query((rij, n) -> new Plek(rij.getTimestamp(1).toInstant(), rij.getLong(2)))
                .optional();
    }
}
