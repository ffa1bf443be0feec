// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.TrainingNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions, and what is known of them in numbers only. */
@Repository
class Trainingopslag {

    private static final String SELECTIE = "select s.*, o.naam as organisatienaam, o.gemeente from training.sessie s"
            + " join training.organisatie o on o.id = s.organisatie ";

    private final JdbcClient database;

    Trainingopslag(JdbcClient database) {
        this.database = database;
    }

    /** A number without names. @param tot the last day that it counts */
    record Aantal(String functie, Kwaliteit kwaliteit, @Nullable Integer aantal, LocalDate vanaf, LocalDate tot) {}

    /** @return false when there is one with this number */
    boolean voegToe(TrainingNummer nummer, VraagTrainingAan vraag, Instant nu) {
        return database.sql(
                                """
                                insert into training.sessie (nummer, organisatie, soort, gemaakt_op) values (?, ?, ?, ?)
                                on conflict (nummer) do nothing""")
                        .params(
                                nummer.waarde(),
                                vraag.organisatie(),
                                vraag.soort().name(),
                                Timestamp.from(nu))
                        .update()
                == 1;
    }

    /** @return false when there is one with this number */
    boolean voegHistorischToe(TrainingNummer nummer, NeemEerdereOver eerdere, Instant op, Instant nu) {
        return database.sql(
                                """
                        insert into training.sessie (nummer, organisatie, soort, gemaakt_op, begint, eindigt, historisch)
                        values (?, ?, ?, ?, ?, ?, true) on conflict (nummer) do nothing""")
                        .params(
                                nummer.waarde(),
                                eerdere.organisatie(),
                                eerdere.soort().name(),
                                Timestamp.from(nu),
                                Timestamp.from(op),
                                Timestamp.from(op))
                        .update()
                == 1;
    }

    Optional<Sessie> zoek(TrainingNummer nummer) {
        return lees("where s.nummer = ?", nummer.waarde());
    }

    /** Until the end of the transaction nobody else changes this session or who was there. */
    Optional<Sessie> houdVast(TrainingNummer nummer) {
        return lees("where s.nummer = ? for update of s", nummer.waarde());
    }

    private Optional<Sessie> lees(String waar, String nummer) {
        return database.sql(SELECTIE + waar)
                .param(nummer)
                .query((rij, n) -> sessie(rij))
                .optional();
    }

    /** The latest first. @param gemeente or null for all */
    List<Sessie> alle(@Nullable String gemeente, int hoogstens) {
        return database.sql(SELECTIE
                        + "where :gemeente::text is null or o.gemeente = :gemeente"
                        + " order by coalesce(s.begint, s.gemaakt_op) desc, s.nummer limit :hoogstens")
                .param("gemeente", gemeente)
                .param("hoogstens", hoogstens)
                .query((rij, n) -> sessie(rij))
                .list();
    }

    void plan(TrainingNummer nummer, PlanSessie plan, Instant begint, Instant eindigt) {
        zet(
                nummer,
                "begint = ?, eindigt = ?, plaats = ?, trainer = ?",
                Timestamp.from(begint),
                Timestamp.from(eindigt),
                plan.plaats(),
                plan.trainer());
    }

    void zetAanwezigheid(TrainingNummer nummer, Instant op) {
        zet(nummer, "aanwezigheid_op = ?", Timestamp.from(op));
    }

    void zetAfgelast(TrainingNummer nummer, Instant op) {
        zet(nummer, "afgelast_op = ?", Timestamp.from(op));
    }

    void zetEvaluatie(TrainingNummer nummer, EvalueerSessie evaluatie, Instant op) {
        zet(
                nummer,
                "antwoorden = ?, score = ?, geevalueerd_op = ?",
                evaluatie.antwoorden(),
                evaluatie.score(),
                Timestamp.from(op));
    }

    private void zet(TrainingNummer nummer, String wat, @Nullable Object... waarden) {
        database.sql("update training.sessie set " + wat + " where nummer = ?")
                .params(Arrays.asList(waarden))
                .param(nummer.waarde())
                .update();
    }

    void telZonderNamen(TrainingNummer nummer, Aantal aantal) {
        database.sql(
                        """
                        insert into training.aantal (sessie, functiegroep, kwaliteit, aantal, vanaf, tot)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        nummer.waarde(),
                        aantal.functie(),
                        aantal.kwaliteit().name(),
                        aantal.aantal(),
                        aantal.vanaf(),
                        aantal.tot()))
                .update();
    }

    /** With the name of the function. */
    List<Aantal> zonderNamen(TrainingNummer nummer) {
        return database.sql(
                        """
                        select f.naam as functie, a.kwaliteit, a.aantal, a.vanaf, a.tot
                        from training.aantal a join training.functiegroep f on f.code = a.functiegroep
                        where a.sessie = ? order by f.naam""")
                .param(nummer.waarde())
                .query(Aantal.class)
                .list();
    }

    private static Sessie sessie(ResultSet rij) throws SQLException {
        BigDecimal score = rij.getBigDecimal("score");
        return new Sessie(
                new TrainingNummer(rij.getString("nummer")),
                rij.getLong("organisatie"),
                rij.getString("organisatienaam"),
                rij.getString("gemeente"),
                Trainingsoort.valueOf(rij.getString("soort")),
                moment(rij, "begint"),
                moment(rij, "eindigt"),
                rij.getString("plaats"),
                rij.getObject("trainer", Long.class),
                rij.getBoolean("historisch"),
                moment(rij, "aanwezigheid_op"),
                moment(rij, "afgelast_op"),
                rij.getObject("antwoorden", Integer.class),
                score == null
                        ? null
                        : score.stripTrailingZeros().toPlainString().replace('.', ','));
    }

    private static @Nullable Instant moment(ResultSet rij, String kolom) throws SQLException {
        Timestamp moment = rij.getTimestamp(kolom);
        return moment == null ? null : moment.toInstant();
    }
}
