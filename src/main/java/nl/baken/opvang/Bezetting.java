// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is in the beds of the board and who waits for one, without saying who: no number of a case leaves this class. */
@Repository
class Bezetting {

    private final JdbcClient database;
    private final Kluis kluis;

    Bezetting(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /**
     * A bed in use.
     *
     * @param aangekomenOp null while it is held for somebody
     * @param streefdatum when the client hopes to go on, null when nobody planned that
     */
    record Bed(long plek, Opvangtype soort, @Nullable LocalDate aangekomenOp, @Nullable LocalDate streefdatum) {}

    /**
     * Somebody looks for a place.
     *
     * @param soorten advised by D04, the best one first; empty as long as nobody asked
     * @param verblijft whether there is a place for the time being, not one that only bridges a night
     */
    record Wachtende(Instant sinds, List<Opvangtype> soorten, boolean verblijft) {}

    List<Bed> bedden() {
        return database.sql(
                        """
                        select p.id as plek, upper(p.soort) as soort, b.aangekomen_op, b.streefdatum
                        from opvang.plaatsing b join opvang.plek p on p.id = b.plek
                        where b.stand in ('aangeboden', 'aangekomen')""")
                .query(Bed.class)
                .list();
    }

    /** Who waits longest comes first. */
    List<Wachtende> wachtenden() {
        Set<String> verblijven = verblijven();
        return database.sql(
                        "select nummer, rij, sinds, advies from opvang.behoefte where stand = 'open' order by sinds")
                .query((rij, n) -> wachtende(rij, verblijven))
                .list();
    }

    private Wachtende wachtende(ResultSet rij, Set<String> verblijven) throws SQLException {
        return new Wachtende(
                rij.getTimestamp("sinds").toInstant(),
                new Kluisrij(kluis, Behoeften.TABEL, rij.getString("rij")).codes(rij, "advies", Opvangtype.class),
                verblijven.contains(rij.getString("nummer")));
    }

    private Set<String> verblijven() {
        record Plaats(String nummer, Opvangtype soort) {}
        return database
                .sql(
                        """
                        select b.nummer, b.rij, b.soort from opvang.plaatsing b
                        where b.stand = 'aangekomen'
                          and exists (select 1 from opvang.behoefte v where v.nummer = b.nummer and v.stand = 'open')""")
                .query((rij, n) -> new Plaats(
                        rij.getString("nummer"),
                        new Kluisrij(kluis, Plaatsingen.TABEL, rij.getString("rij"))
                                .code(rij, "soort", Opvangtype.class)))
                .list()
                .stream()
                .filter(plaats -> !plaats.soort().isNoodplek())
                .map(Plaats::nummer)
                .collect(Collectors.toSet());
    }
}
