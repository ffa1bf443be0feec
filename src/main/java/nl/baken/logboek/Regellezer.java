// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Dag;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads lines by a {@link Filter}, the newest first, a page at a time. The caller knows that the reader may see them.
 *
 * <p>An index gives the lines in this order and knows every field of the filter, so a page fetches the lines it shows. Where
 * they are rare among others the index itself is long: there a page looks back no further than {@link Leesinstellingen},
 * and says so.
 */
@Component
public class Regellezer {

    private static final String KOLOMMEN =
            "nr, op, spoor, soort, actie, wat, verwerking, compartiment, nummer, medewerker, rollen, namens, grond, toegestaan";

    private final JdbcClient database;
    private final Regelbundels bundels;
    private final Leesinstellingen instellingen;
    private final Clock klok;

    Regellezer(JdbcClient database, Regelbundels bundels, Leesinstellingen instellingen, Clock klok) {
        this.database = database;
        this.bundels = bundels;
        this.instellingen = instellingen;
        this.klok = klok;
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

        public String actieInWoorden() {
            return Woorden.actie(actie);
        }

        public String rollenInWoorden() {
            return Woorden.rollen(rollen);
        }

        public boolean heeftGeschiedenis() {
            return Nummersoort.van(nummer).heeftGeschiedenis();
        }

        public Filter.Spoor vanSpoor() {
            return new Filter.Spoor(spoor, op);
        }

        public Plek plek() {
            return new Plek(op, nr);
        }
    }

    /** Where a page ended; as text {@code <microseconds since 1970>_<number>}. */
    public record Plek(Instant op, long nr) implements Comparable<Plek> {

        @Override
        public int compareTo(Plek ander) {
            return Comparator.comparing(Plek::op).thenComparing(Plek::nr).compare(this, ander);
        }

        @Override
        public String toString() {
            return op.getEpochSecond() * 1_000_000 + op.getNano() / 1_000 + "_" + nr;
        }

        public static Optional<Plek> lees(@Nullable String tekst) {
            if (tekst == null || !tekst.matches("\\d{1,17}_-?\\d{1,18}")) {
                return Optional.empty();
            }
            String[] delen = tekst.split("_");
            long micro = Long.parseLong(delen[0]);
            return Optional.of(new Plek(
                    Instant.ofEpochSecond(micro / 1_000_000, micro % 1_000_000 * 1_000), Long.parseLong(delen[1])));
        }
    }

    /**
     * @param verder where the next page begins, or null when there is nothing more
     * @param vol false when this page ends because it looked back far enough: to the moment of {@code verder}
     */
    public record Blad(List<Regel> regels, @Nullable Plek verder, boolean vol) {}

    /** @param na the place where the page before ended, or null for the newest lines */
    @Transactional(readOnly = true)
    public Blad lees(Filter filter, @Nullable Plek na, int hoogstens) {
        bundels.schrijfWeg();
        Instant vanaf = vanaf(filter, na);
        Voorwaarden voorwaarden = Voorwaarden.van(filter, na, vanaf);
        List<Regel> gevonden = database.sql(vraag(voorwaarden, hoogstens + 1))
                .params(voorwaarden.waarden())
                .query(Regel.class)
                .list();
        if (gevonden.size() > hoogstens) {
            List<Regel> regels = new ArrayList<>(gevonden.subList(0, hoogstens));
            return new Blad(regels, regels.get(hoogstens - 1).plek(), true);
        }
        return new Blad(gevonden, vanaf == null ? null : new Plek(vanaf, 0), vanaf == null);
    }

    /** The day to look back to, or null to look through the whole period. */
    @Nullable
    Instant vanaf(Filter filter, @Nullable Plek na) {
        if (!filter.isVerspreid()) {
            return null;
        }
        Instant nu = klok.instant();
        Instant nieuwste = na != null ? na.op() : filter.einde().isBefore(nu) ? filter.einde() : nu;
        Instant vanaf = Dag.begin(LocalDate.ofInstant(nieuwste, klok.getZone()).minus(instellingen.venster()));
        return vanaf.isAfter(filter.begin()) ? vanaf : null;
    }

    static String vraag(Voorwaarden voorwaarden, int hoogstens) {
        return "select " + KOLOMMEN + " from logboek.regel where " + voorwaarden.sql()
                + " order by op desc, nr desc limit " + hoogstens;
    }

    /** Whether there is a line of this number that tells of anything else. */
    boolean heeftMeerDan(String nummer, String wat) {
        return database.sql("select exists (select 1 from logboek.regel where nummer = ? and wat <> ?)")
                .params(nummer, wat)
                .query(Boolean.class)
                .single();
    }
}
