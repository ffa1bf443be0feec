// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Kluisrij;
import nl.baken.gedeeld.TrainingsplanNummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plan of each year. */
@Repository
class Planopslag {

    private static final String TABEL = "training.plan";

    private final JdbcClient database;
    private final Kluis kluis;

    Planopslag(JdbcClient database, Kluis kluis) {
        this.database = database;
        this.kluis = kluis;
    }

    /** @param budget in whole euros @param vastgesteldOp when a second person agreed, or null */
    record Plan(
            String nummer,
            String rij,
            int jaar,
            @Nullable LocalDate peildatum,
            @Nullable Integer behoefte,
            @Nullable Integer sessies,
            @Nullable Long budget,
            @Nullable Instant vastgesteldOp,
            @Nullable Instant besprokenOp) {}

    /** @return false when there is a plan of this year */
    boolean voegToe(TrainingsplanNummer nummer, int jaar, Instant nu) {
        return database.sql(
                                """
                                insert into training.plan (nummer, rij, jaar, begonnen_op) values (?, ?, ?, ?)
                                on conflict (jaar) do nothing""")
                        .params(nummer.waarde(), UUID.randomUUID().toString(), jaar, Timestamp.from(nu))
                        .update()
                == 1;
    }

    List<Plan> alle() {
        return lees("true");
    }

    Optional<Plan> zoek(TrainingsplanNummer nummer) {
        return lees("nummer = ?", nummer.waarde()).stream().findFirst();
    }

    Optional<Plan> van(int jaar) {
        return lees("jaar = ?", jaar).stream().findFirst();
    }

    private List<Plan> lees(String waar, Object... waarden) {
        return database.sql(
                        "select nummer, rij, jaar, peildatum, behoefte, sessies, budget, vastgesteld_op, besproken_op"
                                + " from training.plan where " + waar + " order by jaar desc")
                .params(Arrays.asList(waarden))
                .query((rij, n) -> new Plan(
                        rij.getString("nummer"),
                        rij.getString("rij"),
                        rij.getInt("jaar"),
                        rij.getObject("peildatum", LocalDate.class),
                        rij.getObject("behoefte", Integer.class),
                        rij.getObject("sessies", Integer.class),
                        rij.getObject("budget", Long.class),
                        moment(rij.getTimestamp("vastgesteld_op")),
                        moment(rij.getTimestamp("besproken_op"))))
                .list();
    }

    void zetBehoefte(TrainingsplanNummer nummer, InventariseerBehoefte behoefte) {
        zet(nummer, "peildatum = ?, behoefte = ?", behoefte.peildatum(), behoefte.behoefte());
    }

    void zetVoorstel(TrainingsplanNummer nummer, StelPlanVast plan) {
        zet(nummer, "sessies = ?, budget = ?", plan.sessies(), plan.budget());
    }

    void stelVast(TrainingsplanNummer nummer, Instant op) {
        zet(nummer, "vastgesteld_op = ?", Timestamp.from(op));
    }

    void zetBesproken(Plan plan, BespreekDekking bespreking, Instant op) {
        zet(
                new TrainingsplanNummer(plan.nummer()),
                "besproken = ?, besproken_op = ?, afspraak = ?",
                bespreking.besproken().toArray(Long[]::new),
                Timestamp.from(op),
                new Kluisrij(kluis, TABEL, plan.rij()).sluit("afspraak", bespreking.afspraak()));
    }

    /** @return false when there was none any more */
    boolean wisAfspraak(TrainingsplanNummer nummer) {
        return database.sql("update training.plan set afspraak = null where nummer = ? and afspraak is not null")
                        .param(nummer.waarde())
                        .update()
                == 1;
    }

    private void zet(TrainingsplanNummer nummer, String wat, Object... waarden) {
        database.sql("update training.plan set " + wat + " where nummer = ?")
                .params(Arrays.asList(waarden))
                .param(nummer.waarde())
                .update();
    }

    private static @Nullable Instant moment(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
