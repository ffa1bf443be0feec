// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Legal hold (D09): as long as one runs, nothing of the case is destroyed; the database refuses it too. Who calls has
 * checked who may.
 */
@Service
public class Bewaarblokkades {

    private static final String TABEL = "zaak.bewaarblokkade";

    private final JdbcClient database;
    private final Kluis kluis;
    private final HuidigeMedewerker huidige;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Bewaarblokkades(JdbcClient database, Kluis kluis, HuidigeMedewerker huidige, Tijdlijn tijdlijn, Clock klok) {
        this.database = database;
        this.kluis = kluis;
        this.huidige = huidige;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /** From now on; the same reason twice is one hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void zet(ZaakNummer nummer, Blokkadereden reden) {
        if (redenen(nummer).contains(reden)) {
            return;
        }
        String rij = UUID.randomUUID().toString();
        database.sql("insert into zaak.bewaarblokkade (nummer, rij, reden, van, door) values (?, ?, ?, ?, ?)")
                .params(
                        nummer.waarde(),
                        rij,
                        new Kluisrij(kluis, TABEL, rij).sluit("reden", reden),
                        Timestamp.from(klok.instant()),
                        huidige.wie().id())
                .update();
        tijdlijn.noteer(nummer, "bewaarblokkade gezet", "betrokkenheid");
    }

    /** The holds that were set since then were a mistake. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hefOpSinds(ZaakNummer nummer, Instant sinds) {
        int opgeheven = database.sql(
                        """
                        update zaak.bewaarblokkade set opgeheven_op = ?, opgeheven_door = ?
                        where nummer = ? and van >= ? and opgeheven_op is null""")
                .params(Timestamp.from(klok.instant()), huidige.wie().id(), nummer.waarde(), Timestamp.from(sinds))
                .update();
        if (opgeheven > 0) {
            tijdlijn.noteer(nummer, "bewaarblokkade opgeheven", "betrokkenheid");
        }
    }

    /** A hold that runs. @param door account id */
    public record Loopt(long id, String nummer, Blokkadereden reden, Instant van, String door) {}

    /** All that run, or those of one case; the oldest first. */
    @Transactional(readOnly = true)
    public List<Loopt> lopend(@Nullable ZaakNummer nummer) {
        return database.sql(
                        """
                        select * from zaak.bewaarblokkade
                        where opgeheven_op is null and (cast(:nummer as text) is null or nummer = :nummer) order by van, id""")
                .param("nummer", nummer == null ? null : nummer.waarde())
                .query((rijen, n) -> new Loopt(
                        rijen.getLong("id"),
                        rijen.getString("nummer"),
                        Objects.requireNonNull(new Kluisrij(kluis, TABEL, rijen.getString("rij"))
                                .code(rijen, "reden", Blokkadereden.class)),
                        rijen.getTimestamp("van").toInstant(),
                        rijen.getString("door")))
                .list();
    }

    /** Two people agreed that this one may end. Nothing happens when it ended before. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hefOp(Loopt blokkade) {
        int opgeheven = database.sql(
                        """
                        update zaak.bewaarblokkade set opgeheven_op = ?, opgeheven_door = ?
                        where id = ? and opgeheven_op is null""")
                .params(Timestamp.from(klok.instant()), huidige.wie().id(), blokkade.id())
                .update();
        if (opgeheven > 0) {
            tijdlijn.noteer(new ZaakNummer(blokkade.nummer()), "bewaarblokkade opgeheven", "vier ogen");
        }
    }

    /** Why the file may not be destroyed now; empty when it may. */
    @Transactional(readOnly = true)
    public Set<Blokkadereden> redenen(ZaakNummer nummer) {
        Set<Blokkadereden> redenen = EnumSet.noneOf(Blokkadereden.class);
        database.sql("select rij, reden from zaak.bewaarblokkade where nummer = ? and opgeheven_op is null")
                .param(nummer.waarde())
                .query((rijen, n) ->
                        new Kluisrij(kluis, TABEL, rijen.getString("rij")).code(rijen, "reden", Blokkadereden.class))
                .list()
                .forEach(redenen::add);
        return redenen;
    }
}
