// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the lines of a transaction and writes them as one statement at the last moment before the commit, after
 * everything that could still add one. When they can't be written, nothing is committed.
 */
@Component
class Regelbundels implements TransactionExecutionListener {

    private final JdbcClient database;

    Regelbundels(JdbcClient database) {
        this.database = database;
    }

    record Lijn(
            Instant op,
            String medewerker,
            String organisatie,
            String soort,
            String wat,
            String nummer,
            String grond,
            boolean toegestaan) {}

    /** Suspended and resumed with its transaction. */
    private static final class Bundel implements TransactionSynchronization {
        private final List<Lijn> lijnen = new ArrayList<>();
    }

    void voegToe(Lijn lijn) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            schrijf(List.of(lijn));
            return;
        }
        Bundel bundel = huidige();
        if (bundel == null) {
            bundel = new Bundel();
            TransactionSynchronizationManager.registerSynchronization(bundel);
        }
        bundel.lijnen.add(lijn);
    }

    /** What is kept is written now; who reads the log in the same transaction must see it. */
    void schrijfWeg() {
        Bundel bundel = huidige();
        if (bundel != null && !bundel.lijnen.isEmpty()) {
            schrijf(bundel.lijnen);
            bundel.lijnen.clear();
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transactie) {
        schrijfWeg();
    }

    private static Bundel huidige() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                ? TransactionSynchronizationManager.getSynchronizations().stream()
                        .filter(Bundel.class::isInstance)
                        .map(Bundel.class::cast)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private void schrijf(List<Lijn> lijnen) {
        database.sql(
                        """
                        insert into logboek.regel (op, medewerker, organisatie, soort, wat, nummer, grond, toegestaan)
                        select * from unnest(?::timestamptz[], ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        kolom(lijnen, lijn -> lijn.op().toString()),
                        kolom(lijnen, Lijn::medewerker),
                        kolom(lijnen, Lijn::organisatie),
                        kolom(lijnen, Lijn::soort),
                        kolom(lijnen, Lijn::wat),
                        kolom(lijnen, Lijn::nummer),
                        kolom(lijnen, Lijn::grond),
                        lijnen.stream().map(Lijn::toegestaan).toArray(Boolean[]::new))
                .update();
    }

    private static String[] kolom(List<Lijn> lijnen, Function<Lijn, String> waarde) {
        return lijnen.stream().map(waarde).toArray(String[]::new);
    }
}
