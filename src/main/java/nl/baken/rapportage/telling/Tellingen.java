// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.telling.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the figures: only sums that were kept, never a dossier. */
@Service
public class Tellingen {

    private final JdbcClient database;
    private final Clock klok;

    Tellingen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * One statement. Exact counts: what a reader may see is decided after this.
     *
     * @param van first day
     * @param tot the day after the last one. A stand on a day is the sum of everything before it
     */
    @Transactional(readOnly = true)
    public List<Telregel> lees(Set<String> cijfers, LocalDate van, LocalDate tot, Selectie selectie) {
        return database.sql(
                        """
                        select cijfer, onderdeel, dag, gemeente, vak, aantal, dagsom
                        from rapportage.telling
                        where cijfer = any (?) and kenmerk = ? and waarde = ? and dag >= ? and dag < ?
                          and (?::text is null or gemeente = ?)
                        order by cijfer, dag, onderdeel, gemeente, vak""")
                .params(Arrays.asList(
                        cijfers.toArray(String[]::new),
                        selectie.sleutel(),
                        selectie.waarde(),
                        Date.valueOf(van),
                        Date.valueOf(tot),
                        selectie.gemeente(),
                        selectie.gemeente()))
                .query(Telregel.class)
                .list();
    }

    /**
     * The same of everybody, added up over days and municipalities, of the parts that begin so. Of each part and drawer
     * {@code dag} is the first that counts.
     */
    @Transactional(readOnly = true)
    public List<Telregel> leesSom(Set<String> cijfers, String begin, LocalDate van, LocalDate tot) {
        return database.sql(
                        """
                        select cijfer, onderdeel, min(dag) as dag, '' as gemeente, vak, sum(aantal)::bigint as aantal,
                               0 as dagsom
                        from rapportage.telling
                        where cijfer = any (?) and kenmerk = ? and waarde = '' and dag >= ? and dag < ?
                          and starts_with(onderdeel, ?) and aantal <> 0
                        group by cijfer, onderdeel, vak
                        order by cijfer, onderdeel, vak""")
                .params(cijfers.toArray(String[]::new), Telsleutel.ALLE, Date.valueOf(van), Date.valueOf(tot), begin)
                .query(Telregel.class)
                .list();
    }

    /** The same by month, without drawers. */
    @Transactional(readOnly = true)
    public List<Telregel> leesMaanden(Set<String> cijfers, String begin, LocalDate van, LocalDate tot) {
        return database.sql(
                        """
                        select cijfer, onderdeel, date_trunc('month', dag)::date as dag, '' as gemeente, -1 as vak,
                               sum(aantal)::bigint as aantal, 0 as dagsom
                        from rapportage.telling
                        where cijfer = any (?) and kenmerk = ? and waarde = '' and dag >= ? and dag < ?
                          and starts_with(onderdeel, ?) and aantal <> 0
                        group by 1, 2, 3
                        order by 1, 2, 3""")
                .params(cijfers.toArray(String[]::new), Telsleutel.ALLE, Date.valueOf(van), Date.valueOf(tot), begin)
                .query(Telregel.class)
                .list();
    }

    /**
     * All that a page of figures needs, in one statement: everybody, and each value of one feature beside it, for what
     * a reader may see of one value depends on the others.
     *
     * @param cijfers of which only what happened from {@code van} until {@code tot} counts
     * @param standen of which everything counts, whenever it was or will be: stands, and what is open
     * @param kenmerk null for everybody alone
     */
    @Transactional(readOnly = true)
    public List<Waarderegel> blad(
            Set<String> cijfers, Set<String> standen, LocalDate van, LocalDate tot, @Nullable Kenmerk kenmerk) {
        return database.sql(
                        """
                        select '*' as waarde, cijfer, onderdeel, dag, gemeente, vak, aantal, dagsom
                        from rapportage.telling
                        where kenmerk = 'alle' and waarde = ''
                          and (cijfer = any (:cijfers) and dag >= :van and dag < :tot or cijfer = any (:standen))
                        union all
                        select waarde, cijfer, onderdeel, dag, gemeente, vak, aantal, dagsom
                        from rapportage.telling
                        where kenmerk = :kenmerk
                          and (cijfer = any (:cijfers) and dag >= :van and dag < :tot or cijfer = any (:standen))""")
                .param("cijfers", cijfers.toArray(String[]::new))
                .param("standen", standen.toArray(String[]::new))
                .param("van", Date.valueOf(van))
                .param("tot", Date.valueOf(tot))
                .param("kenmerk", kenmerk == null ? "" : kenmerk.sleutel())
                .query((rij, n) -> new Waarderegel(rij.getString("waarde"), telregel(rij)))
                .list();
    }

    private static Telregel telregel(ResultSet rij) throws SQLException {
        return new Telregel(
                rij.getString("cijfer"),
                rij.getString("onderdeel"),
                rij.getObject("dag", LocalDate.class),
                rij.getString("gemeente"),
                rij.getInt("vak"),
                rij.getLong("aantal"),
                rij.getLong("dagsom"));
    }

    /** Whether something happened that is not in the figures yet. */
    @Transactional(readOnly = true)
    public boolean looptAchter() {
        return database.sql("select exists (select 1 from rapportage.te_tellen where vanaf <= ?)")
                .param(Timestamp.from(klok.instant()))
                .query(Boolean.class)
                .single();
    }
}
