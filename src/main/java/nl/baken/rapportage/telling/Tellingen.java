// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
     * @param van first day. What is open is asked from its beginning
     * @param tot the day after the last one. A stand on a day is the sum of everything before it
     */
    @Transactional(readOnly = true)
    public List<Telregel> lees(Set<String> cijfers, LocalDate van, LocalDate tot, Selectie selectie) {
        return vraag("waarde = ?", cijfers, van, tot, selectie.sleutel(), selectie.waarde()).stream()
                .map(Waarderegel::regel)
                .filter(regel -> selectie.gemeente() == null || regel.gemeente().equals(selectie.gemeente()))
                .toList();
    }

    /** The same of everybody, of the parts that begin so. */
    @Transactional(readOnly = true)
    public List<Telregel> leesBegin(Set<String> cijfers, String begin, LocalDate van, LocalDate tot) {
        return vraag("waarde = '' and starts_with(onderdeel, ?)", cijfers, van, tot, Telsleutel.ALLE, begin).stream()
                .map(Waarderegel::regel)
                .toList();
    }

    /** The same by one feature, whatever values it has. */
    @Transactional(readOnly = true)
    public List<Waarderegel> perWaarde(Set<String> cijfers, LocalDate van, LocalDate tot, Kenmerk kenmerk) {
        return vraag("true", cijfers, van, tot, kenmerk.sleutel());
    }

    private List<Waarderegel> vraag(
            String waar, Set<String> cijfers, LocalDate van, LocalDate tot, String kenmerk, String... meer) {
        List<Waarderegel> regels = new ArrayList<>();
        database.sql(
                        """
                        select cijfer, waarde, jaar, onderdeel, gemeenten, cellen
                        from rapportage.telling
                        where cijfer = any (?) and jaar between ? and ? and kenmerk = ? and\s"""
                                + waar + " order by cijfer, waarde, jaar, onderdeel")
                .param(cijfers.toArray(String[]::new))
                .param(van.getYear())
                .param(tot.minusDays(1).getYear())
                .param(kenmerk)
                .params(List.of((Object[]) meer))
                .query(rij -> {
                    String waarde = rij.getString("waarde");
                    Telrij.regels(rij).forEach(regel -> regel.tussen(van, tot)
                            .ifPresent(deel -> regels.add(new Waarderegel(waarde, deel))));
                });
        return regels;
    }

    /**
     * All that a page of figures needs, in one statement: everybody, and each value of one feature beside it, for what
     * a reader may see of one value depends on the others.
     *
     * @param cijfers of which only what happened in the years from {@code van} to {@code totEnMet} counts
     * @param standen of which everything counts, whenever it was or will be: stands, and what is open
     * @param kenmerk null for everybody alone
     */
    @Transactional(readOnly = true)
    public List<Waarderegel> blad(
            Set<String> cijfers, Set<String> standen, int van, int totEnMet, @Nullable Kenmerk kenmerk) {
        List<Waarderegel> regels = new ArrayList<>();
        database.sql(
                        """
                        select kenmerk, waarde, cijfer, jaar, onderdeel, gemeenten, cellen from rapportage.telling
                        where cijfer = any (:cijfers) and kenmerk = any (:kenmerken) and jaar between :van and :tot
                        union all
                        select kenmerk, waarde, cijfer, jaar, onderdeel, gemeenten, cellen from rapportage.telling
                        where cijfer = any (:standen) and kenmerk = any (:kenmerken)""")
                .param(
                        "cijfers",
                        cijfers.stream()
                                .filter(cijfer -> !standen.contains(cijfer))
                                .toArray(String[]::new))
                .param("standen", standen.toArray(String[]::new))
                .param("van", van)
                .param("tot", totEnMet)
                .param(
                        "kenmerken",
                        kenmerk == null
                                ? new String[] {Telsleutel.ALLE}
                                : new String[] {Telsleutel.ALLE, kenmerk.sleutel()})
                .query(rij -> {
                    boolean alles = rij.getString("kenmerk").equals(Telsleutel.ALLE);
                    String waarde = alles ? Waarderegel.ALLES : rij.getString("waarde");
                    Telrij.regels(rij).forEach(regel -> regels.add(new Waarderegel(waarde, regel)));
                });
        return regels;
    }

    /** The years up to this one in which any of these was counted: looked up one by one, for a join may read all their rows. */
    @Transactional(readOnly = true)
    public Set<Integer> jaren(Set<String> cijfers, int eerste, int laatste) {
        return new TreeSet<>(database.sql(
                        """
                        select jaar from generate_series(?, ?) as jaar
                        cross join lateral (select 1 from rapportage.telling t
                                            where t.cijfer = any (?) and t.kenmerk = ? and t.jaar = jaar.jaar
                                            limit 1) as iets""")
                .params(eerste, laatste, cijfers.toArray(String[]::new), Telsleutel.ALLE)
                .query(Integer.class)
                .list());
    }

    /** As {@link #looptAchter}, apart from numbers that begin so. */
    @Transactional(readOnly = true)
    public boolean wacht(String behalve) {
        return database.sql(
                        "select exists (select 1 from rapportage.te_tellen where vanaf <= ? and not starts_with(nummer, ?))")
                .params(Timestamp.from(klok.instant()), behalve)
                .query(Boolean.class)
                .single();
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
