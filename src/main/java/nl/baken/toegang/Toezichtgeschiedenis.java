// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Gebeurtenis;
import nl.baken.gedeeld.Gebeurtenis.Soort;
import nl.baken.gedeeld.Geschiedenisbron;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The evidence of four eyes of a number, and every use of the emergency access with its review. Motives are left out. */
@Component
class Toezichtgeschiedenis implements Geschiedenisbron {

    private final JdbcClient database;

    Toezichtgeschiedenis(JdbcClient database) {
        this.database = database;
    }

    /** @param bij the number of the emergency access it is about, or the subject */
    private record Vraag(
            String onderwerp,
            String bij,
            Soort soort,
            String eerste,
            Timestamp gevraagdOp,
            @Nullable Timestamp doorgezetOp,
            @Nullable String tweede,
            @Nullable Boolean akkoord,
            @Nullable Timestamp beslotenOp) {}

    @Override
    @Transactional(readOnly = true)
    public List<Gebeurtenis> van(String nummer) {
        List<Gebeurtenis> regels = new ArrayList<>();
        database.sql(
                        """
                        select v.*, n.zaak from toegang.vier_ogen v
                        left join toegang.noodinzage n on n.nummer = v.nummer
                        where v.nummer = :nummer
                           or v.nummer in (select nummer from toegang.noodinzage where zaak = :nummer)""")
                .param("nummer", nummer)
                .query(Toezichtgeschiedenis::vraag)
                .list()
                .forEach(vraag -> voegToe(regels, vraag));
        database.sql("select * from toegang.noodinzage where zaak = :nummer or nummer = :nummer")
                .param("nummer", nummer)
                .query(rij -> {
                    voegToe(regels, rij);
                });
        return regels;
    }

    private static Vraag vraag(ResultSet rij, int n) throws SQLException {
        return new Vraag(
                rij.getString("onderwerp"),
                rij.getString("nummer"),
                rij.getString("zaak") == null ? Soort.VIER_OGEN : Soort.NOODINZAGE,
                rij.getString("eerste"),
                rij.getTimestamp("gevraagd_op"),
                rij.getTimestamp("doorgezet_op"),
                rij.getString("tweede"),
                (Boolean) rij.getObject("akkoord"),
                rij.getTimestamp("besloten_op"));
    }

    private static void voegToe(List<Gebeurtenis> regels, Vraag vraag) {
        voegToe(regels, vraag, "tweede persoon gevraagd", vraag.gevraagdOp(), vraag.eerste());
        voegToe(regels, vraag, "vraag doorgezet naar een ander", vraag.doorgezetOp(), null);
        String antwoord = vraag.akkoord() == null
                ? "vraag aan tweede persoon ingetrokken"
                : vraag.akkoord() ? "tweede persoon akkoord" : "tweede persoon niet akkoord";
        voegToe(regels, vraag, antwoord, vraag.beslotenOp(), vraag.tweede());
    }

    private static void voegToe(
            List<Gebeurtenis> regels, Vraag vraag, String wat, @Nullable Timestamp op, @Nullable String door) {
        if (op != null) {
            String bij = vraag.soort() == Soort.NOODINZAGE ? vraag.onderwerp() + " " + vraag.bij() : vraag.onderwerp();
            regels.add(new Gebeurtenis(op.toInstant(), vraag.soort(), wat, bij, door, null));
        }
    }

    private static void voegToe(List<Gebeurtenis> regels, ResultSet rij) throws SQLException {
        String nummer = rij.getString("nummer");
        String wie = rij.getString("account");
        Noodcategorie waarom = Noodcategorie.valueOf(rij.getString("categorie"));
        Timestamp tot = rij.getTimestamp("tot");
        Timestamp beeindigd = rij.getTimestamp("beeindigd_op");
        regels.add(new Gebeurtenis(
                rij.getTimestamp("van").toInstant(),
                Soort.NOODINZAGE,
                "noodinzage begonnen",
                nummer + ", " + waarom.omschrijving() + ", tot " + Dag.moment(tot.toInstant()),
                wie,
                null));
        if (beeindigd != null) {
            regels.add(new Gebeurtenis(
                    beeindigd.toInstant(), Soort.NOODINZAGE, "noodinzage zelf beëindigd", nummer, wie, null));
        }
    }
}
