// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Herkomst;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.jspecify.annotations.Nullable;
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

    /** @param onderwerp what the register of processing activities finds its activity by */
    record Lijn(
            Instant op,
            Herkomst herkomst,
            String soort,
            Actie actie,
            String wat,
            @Nullable Compartiment compartiment,
            String nummer,
            Nummersoort nummersoort,
            Medewerker wie,
            String grond,
            boolean toegestaan) {

        private String onderwerp() {
            return compartiment == null ? nummersoort.code() : compartiment.nummer();
        }
    }

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
        Long[] deel = new Long[lijnen.size()];
        Arrays.fill(deel, ThreadLocalRandom.current().nextLong());
        database.sql(
                        """
                        insert into logboek.regel (op, spoor, deel, soort, actie, wat, verwerking, compartiment, nummer,
                          nummersoort, medewerker, organisatie, rollen, namens, grond, toegestaan, netadres, apparaat)
                        select r.op, r.spoor, r.deel, r.soort, r.actie, r.wat, logboek.verwerking_van(r.onderwerp, r.op),
                          r.compartiment, r.nummer, r.nummersoort, r.medewerker, r.organisatie, r.rollen,
                          toegang.namens(r.medewerker, r.nummer, r.op), r.grond, r.toegestaan, r.netadres, r.apparaat
                        from unnest(?::timestamptz[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::inet[], ?)
                          as r (op, spoor, deel, soort, actie, wat, onderwerp, compartiment, nummer, nummersoort,
                            medewerker, organisatie, rollen, grond, toegestaan, netadres, apparaat)""")
                .params(
                        kolom(lijnen, lijn -> lijn.op().toString()),
                        kolom(lijnen, lijn -> lijn.herkomst().spoor().toString()),
                        deel,
                        kolom(lijnen, Lijn::soort),
                        kolom(lijnen, lijn -> lijn.actie().code()),
                        kolom(lijnen, Lijn::wat),
                        kolom(lijnen, Lijn::onderwerp),
                        kolom(
                                lijnen,
                                lijn -> lijn.compartiment() == null
                                        ? null
                                        : lijn.compartiment().nummer()),
                        kolom(lijnen, Lijn::nummer),
                        kolom(lijnen, lijn -> lijn.nummersoort().code()),
                        kolom(lijnen, lijn -> lijn.wie().id()),
                        kolom(lijnen, lijn -> lijn.wie().organisatie()),
                        kolom(lijnen, lijn -> rollen(lijn.wie())),
                        kolom(lijnen, Lijn::grond),
                        lijnen.stream().map(Lijn::toegestaan).toArray(Boolean[]::new),
                        kolom(lijnen, lijn -> lijn.herkomst().netadres()),
                        kolom(lijnen, lijn -> lijn.herkomst().apparaat()))
                .update();
    }

    private static String rollen(Medewerker wie) {
        return wie.rollen().stream().map(Rol::code).sorted().collect(Collectors.joining(" "));
    }

    private static @Nullable String[] kolom(List<Lijn> lijnen, Function<Lijn, @Nullable String> waarde) {
        return lijnen.stream().map(waarde).toArray(String[]::new);
    }
}
