// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.RapportNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people do with a version; what they write is encrypted until it is published. */
@Repository
class Bewerkingopslag {

    private static final String TABEL = "rapportage.bewerking";

    private final JdbcClient database;
    private final Kluis kluis;

    Bewerkingopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param duiding what was written for the version before, to go on with */
    void begin(RapportNummer nummer, int versie, @Nullable Geheim reden, @Nullable Geheim duiding) {
        Kluisrij rij = rij(UUID.randomUUID().toString());
        database.sql(
                        """
                        insert into rapportage.bewerking (nummer, versie, rij, stand, reden, duiding)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        versie,
                        rij.rij(),
                        Rapportstand.DUIDEN.code(),
                        rij.sluit("reden", reden),
                        rij.sluit("duiding", duiding)))
                .update();
    }

    /** The first one first. */
    List<Bewerking> alle(RapportNummer nummer) {
        return database.sql("select * from rapportage.bewerking where nummer = ? order by versie")
                .param(nummer.waarde())
                .query(this::lees)
                .list();
    }

    /** Of the version that is being made or was made last. */
    Bewerking laatste(RapportNummer nummer) {
        return alle(nummer).stream().reduce((eerder, later) -> later).orElseThrow();
    }

    /** Of the last version of every report, by its number. */
    Map<String, Rapportstand> standen() {
        return database
                .sql("select distinct on (nummer) nummer, stand from rapportage.bewerking order by nummer, versie desc")
                .query((rij, n) -> Map.entry(rij.getString("nummer"), stand(rij)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Rapportstand stand(ResultSet rij) throws SQLException {
        return Rapportstand.valueOf(rij.getString("stand").toUpperCase(Locale.ROOT));
    }

    void zetStand(RapportNummer nummer, Rapportstand stand) {
        zet(nummer, "stand = ?", stand.code());
    }

    void duid(RapportNummer nummer, Geheim duiding, String door, Instant op) {
        zet(
                nummer,
                "duiding = ?, geduid_door = ?, geduid_op = ?",
                kluisrij(nummer).sluit("duiding", duiding),
                door,
                Timestamp.from(op));
    }

    void stelVast(RapportNummer nummer, LocalDate op, String door) {
        zet(nummer, "vastgesteld_op = ?, vastgesteld_door = ?, terug = null", op, door);
    }

    void geefTerug(RapportNummer nummer, Geheim motief) {
        zet(nummer, "terug = ?", (Object) kluisrij(nummer).sluit("terug", motief));
    }

    void informeer(RapportNummer nummer, InformeerRaad wie) {
        zet(nummer, "geinformeerd = ?, geinformeerd_op = ?", wie.wie().code(), wie.geinformeerdOp());
    }

    private void zet(RapportNummer nummer, String wat, @Nullable Object... waarden) {
        database.sql("update rapportage.bewerking set " + wat
                        + " where nummer = ? and versie = (select max(versie) from rapportage.versie where nummer = ?)")
                .params(Arrays.asList(waarden))
                .param(nummer.waarde())
                .param(nummer.waarde())
                .update();
    }

    private Kluisrij kluisrij(RapportNummer nummer) {
        return rij(database.sql("select rij from rapportage.bewerking where nummer = ? order by versie desc limit 1")
                .param(nummer.waarde())
                .query(String.class)
                .single());
    }

    private Bewerking lees(ResultSet rijen, int n) throws SQLException {
        Kluisrij rij = rij(rijen.getString("rij"));
        Timestamp geduid = rijen.getTimestamp("geduid_op");
        return new Bewerking(
                rijen.getInt("versie"),
                stand(rijen),
                rij.geheim(rijen, "reden"),
                rij.geheim(rijen, "duiding"),
                rijen.getString("geduid_door"),
                geduid == null ? null : geduid.toInstant(),
                rijen.getObject("vastgesteld_op", LocalDate.class),
                rij.geheim(rijen, "terug"),
                rijen.getObject("geinformeerd_op", LocalDate.class),
                rijen.getString("geinformeerd"));
    }

    private Kluisrij rij(String sleutel) {
        return new Kluisrij(kluis, TABEL, sleutel);
    }
}
