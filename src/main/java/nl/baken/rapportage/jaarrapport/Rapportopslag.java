// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.RapportNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports themselves. */
@Repository
class Rapportopslag {

    private static final String TABEL = "rapportage.rapport";

    private final JdbcClient database;
    private final Kluis kluis;

    Rapportopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @return whether there was none of this period yet, apart from those that were taken back */
    boolean voegToe(Rapport rapport) {
        return database.sql(
                                """
                                insert into rapportage.rapport
                                    (nummer, jaar, kwartaal, organisatie, rij, begonnen_door, begonnen_op)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict (jaar, kwartaal) where ingetrokken_op is null do nothing""")
                        .params(Arrays.asList(
                                rapport.nummer().waarde(),
                                rapport.periode().jaar(),
                                rapport.periode().kwartaal(),
                                rapport.organisatie(),
                                UUID.randomUUID().toString(),
                                rapport.begonnenDoor(),
                                Timestamp.from(rapport.begonnenOp())))
                        .update()
                > 0;
    }

    /** Also one that was taken back: somebody decided that. */
    boolean bestaat(Periode periode) {
        return database.sql("select exists (select 1 from rapportage.rapport where jaar = ? and kwartaal = ?)")
                .params(periode.jaar(), periode.kwartaal())
                .query(Boolean.class)
                .single();
    }

    List<Rapport> alle() {
        return database.sql("select * from rapportage.rapport order by jaar desc, kwartaal")
                .query(Rapportopslag::rij)
                .list();
    }

    Optional<Rapport> zoek(RapportNummer nummer) {
        return database.sql("select * from rapportage.rapport where nummer = ?")
                .param(nummer.waarde())
                .query(Rapportopslag::rij)
                .optional();
    }

    /** @throws NietGevonden when there is none */
    Rapport lees(RapportNummer nummer) {
        return zoek(nummer).orElseThrow(NietGevonden::new);
    }

    /** Held until the transaction ends: of two who count again at once, one does. */
    void houdVast(RapportNummer nummer) {
        database.sql("select 1 from rapportage.rapport where nummer = ? for update")
                .param(nummer.waarde())
                .query(Integer.class)
                .single();
    }

    /** All reports, held until the transaction ends: what is hidden in one depends on the others. */
    void houdAllesVast() {
        database.sql("select 1 from rapportage.rapport order by nummer for update")
                .query(Integer.class)
                .list();
    }

    void trekIn(RapportNummer nummer, Instant op) {
        database.sql("update rapportage.rapport set ingetrokken_op = ? where nummer = ?")
                .params(Timestamp.from(op), nummer.waarde())
                .update();
    }

    /** @param reden why the next version is made; null when that is written down with it */
    void zetReden(RapportNummer nummer, @Nullable Geheim reden) {
        database.sql("update rapportage.rapport set volgende_reden = ? where nummer = ?")
                .params(Arrays.asList(kluisrij(nummer).sluit("volgende_reden", reden), nummer.waarde()))
                .update();
    }

    Optional<Geheim> reden(RapportNummer nummer) {
        return database.sql(
                        "select volgende_reden from rapportage.rapport where nummer = ? and volgende_reden is not null")
                .param(nummer.waarde())
                .query((rijen, n) -> kluisrij(nummer).geheim(rijen, "volgende_reden"))
                .optional();
    }

    private Kluisrij kluisrij(RapportNummer nummer) {
        String rij = database.sql("select rij from rapportage.rapport where nummer = ?")
                .param(nummer.waarde())
                .query(String.class)
                .single();
        return new Kluisrij(kluis, TABEL, rij);
    }

    private static Rapport rij(ResultSet rijen, int n) throws SQLException {
        return new Rapport(
                new RapportNummer(rijen.getString("nummer")),
                new Periode(rijen.getInt("jaar"), rijen.getInt("kwartaal")),
                rijen.getString("organisatie"),
                rijen.getString("begonnen_door"),
                rijen.getTimestamp("begonnen_op").toInstant());
    }
}
