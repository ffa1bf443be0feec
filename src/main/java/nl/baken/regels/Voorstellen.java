// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Weigering;
import nl.baken.regels.Voorstel.Handeling;
import nl.baken.regels.Voorstel.Stand;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals, also those that came to nothing. */
@Repository
class Voorstellen {

    private final JdbcClient database;
    private final Clock klok;

    Voorstellen(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /**
     * Keeps a proposal.
     *
     * @return false when one with this number was kept before: then nothing is done
     * @throws Weigering when another one waits about the same row
     */
    boolean voegToe(Voorstel voorstel) {
        try {
            return database.sql(
                                    """
                                    insert into regels.voorstel
                                        (nummer, soort, handeling, sleutel, van, tot, inhoud, samenvatting, stand,
                                         voorgesteld_door, voorgesteld_op)
                                    values (:nummer, :soort, :handeling, :sleutel, :van, :tot, cast(:inhoud as jsonb),
                                            :samenvatting, 'open', :door, :op)
                                    on conflict (nummer) do nothing""")
                            .param("nummer", voorstel.nummer())
                            .param("soort", voorstel.soort())
                            .param("handeling", voorstel.handeling().code())
                            .param("sleutel", voorstel.sleutel())
                            .param("van", voorstel.van())
                            .param("tot", voorstel.tot())
                            .param("inhoud", voorstel.inhoud())
                            .param("samenvatting", voorstel.samenvatting())
                            .param("door", voorstel.voorgesteldDoor())
                            .param("op", Timestamp.from(voorstel.voorgesteldOp()))
                            .update()
                    > 0;
        } catch (DuplicateKeyException e) {
            throw new Weigering(
                    "Hierover wacht al een voorstel op een tweede persoon. Wacht op het antwoord, of laat het"
                            + " intrekken.");
        }
    }

    Optional<Voorstel> zoek(String nummer) {
        return database.sql("select * from regels.voorstel where nummer = ?")
                .param(nummer)
                .query(Voorstellen::rij)
                .optional();
    }

    /** The last first. */
    List<Voorstel> vanSoort(String soort) {
        return database.sql("select * from regels.voorstel where soort = ? order by voorgesteld_op desc, nummer")
                .param(soort)
                .query(Voorstellen::rij)
                .list();
    }

    List<Voorstel> open() {
        return database.sql("select * from regels.voorstel where stand = 'open' order by voorgesteld_op, nummer")
                .query(Voorstellen::rij)
                .list();
    }

    /** It ended so. @param van the day on which the row really began */
    void rondAf(String nummer, Stand stand, LocalDate van) {
        database.sql(
                        "update regels.voorstel set stand = ?, van = ?, afgehandeld_op = ? where nummer = ? and stand = 'open'")
                .params(stand.code(), van, Timestamp.from(klok.instant()), nummer)
                .update();
    }

    private static Voorstel rij(ResultSet rij, int n) throws SQLException {
        return new Voorstel(
                rij.getString("nummer"),
                rij.getString("soort"),
                Handeling.vanCode(rij.getString("handeling")),
                rij.getString("sleutel"),
                rij.getObject("van", LocalDate.class),
                rij.getObject("tot", LocalDate.class),
                rij.getString("inhoud"),
                rij.getString("samenvatting"),
                Stand.vanCode(rij.getString("stand")),
                rij.getString("voorgesteld_door"),
                rij.getTimestamp("voorgesteld_op").toInstant());
    }
}
