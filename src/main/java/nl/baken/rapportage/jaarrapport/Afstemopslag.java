// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.RapportNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What those who were asked think of a version. */
@Repository
class Afstemopslag {

    private static final String TABEL = "rapportage.afstemming";
    private static final String OPEN =
            """
             \swhere nummer = :nummer and versie = (select max(versie) from rapportage.versie where nummer = :nummer)
               and ronde = (select max(ronde) from rapportage.afstemming a
                            where a.nummer = :nummer and a.versie = rapportage.afstemming.versie)""";

    private final JdbcClient database;
    private final Kluis kluis;

    Afstemopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** Asks all of them, about the version that is being made: another round when they were asked before. */
    void vraag(RapportNummer nummer, int versie, List<String> partijen) {
        int ronde = 1
                + database.sql(
                                "select coalesce(max(ronde), 0) from rapportage.afstemming where nummer = ? and versie = ?")
                        .params(nummer.waarde(), versie)
                        .query(Integer.class)
                        .single();
        for (int i = 0; i < partijen.size(); i++) {
            database.sql(
                            """
                            insert into rapportage.afstemming (nummer, versie, ronde, volgnummer, partij, rij)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            nummer.waarde(),
                            versie,
                            ronde,
                            i,
                            partijen.get(i),
                            UUID.randomUUID().toString())
                    .update();
        }
    }

    /** Of the last round about the newest version, in their order. */
    List<Stem> laatsteRonde(RapportNummer nummer) {
        return database.sql("select * from rapportage.afstemming" + OPEN + " order by volgnummer")
                .param("nummer", nummer.waarde())
                .query(this::lees)
                .list();
    }

    /** Of every round about this version. */
    List<Stem> van(RapportNummer nummer, int versie) {
        return database.sql(
                        "select * from rapportage.afstemming where nummer = ? and versie = ? order by ronde, volgnummer")
                .params(nummer.waarde(), versie)
                .query(this::lees)
                .list();
    }

    /** @param rol of who answers, in words */
    void antwoord(RapportNummer nummer, int volgnummer, StemRapportAf stem, String door, String rol, Instant op) {
        String rij = database.sql("select rij from rapportage.afstemming" + OPEN + " and volgnummer = :volgnummer")
                .param("nummer", nummer.waarde())
                .param("volgnummer", volgnummer)
                .query(String.class)
                .single();
        database.sql(
                        """
                        update rapportage.afstemming set antwoord = ?, opmerking = ?, door = ?, rol = ?, op = ?
                        where rij = ?""")
                .params(Arrays.<@Nullable Object>asList(
                        stem.antwoord().code(),
                        stem.antwoord() == Afstemantwoord.OPMERKING
                                ? rij(rij).sluit("opmerking", stem.opmerking())
                                : null,
                        door,
                        rol,
                        Timestamp.from(op),
                        rij))
                .update();
    }

    /** The time is over: who did not answer, did not. */
    void sluit(RapportNummer nummer, Instant op) {
        database.sql("update rapportage.afstemming set antwoord = :geen, op = :op" + OPEN + " and antwoord is null")
                .param("nummer", nummer.waarde())
                .param("geen", Stem.GEEN)
                .param("op", Timestamp.from(op))
                .update();
    }

    private Stem lees(ResultSet rijen, int n) throws SQLException {
        Timestamp op = rijen.getTimestamp("op");
        return new Stem(
                rijen.getInt("ronde"),
                rijen.getInt("volgnummer"),
                rijen.getString("partij"),
                rijen.getString("antwoord"),
                rij(rijen.getString("rij")).geheim(rijen, "opmerking"),
                rijen.getString("rol"),
                op == null ? null : op.toInstant());
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
