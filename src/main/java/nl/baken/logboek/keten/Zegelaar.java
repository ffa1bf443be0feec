// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks the database to seal what was written. The hashes are made there, by a function of the owner: a running Baken
 * can't write one. One server at a time does the work; another that asks gets nothing to do.
 */
@Component
public class Zegelaar {

    private static final int MAANDEN_VOORUIT = 3;

    /** Numbers in one transaction, so that catching up after a standstill holds nobody's transaction horizon for long. */
    static final long PER_KEER = 20_000;

    private final JdbcClient database;
    private final TransactionOperations transactie;
    private final Clock klok;

    Zegelaar(JdbcClient database, TransactionOperations transactie, Clock klok) {
        this.database = database;
        this.transactie = transactie;
        this.klok = klok;
    }

    /**
     * Seals a batch. What was committed before the previous call and is not sealed after this one waits for a
     * transaction that is still going on.
     *
     * @return how many numbers, gaps included; 0 when there is nothing, or another server is sealing
     */
    public long verzegel() {
        return transactie.execute(status -> database.sql("select logboek.verzegel(?)")
                .param(PER_KEER)
                .query(Long.class)
                .single());
    }

    /** Batch after batch, each a transaction of its own, until there is nothing to do. */
    public void verzegelAlles() {
        while (verzegel() > 0) {
            // There may be more.
        }
    }

    /** The anchor of today, when there is none yet. */
    @Transactional
    public void veranker() {
        database.sql("select logboek.veranker(?)")
                .param(Date.valueOf(vandaag()))
                .query(rij -> {});
    }

    /** A table for this month and for the next ones. */
    @Transactional
    public void maakMaanden() {
        database.sql("select logboek.maak_maanden(?, ?)")
                .params(Date.valueOf(vandaag()), Date.valueOf(vandaag().plusMonths(MAANDEN_VOORUIT)))
                .query(rij -> {});
    }

    /** The day of UTC, as in the chain. */
    private LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), ZoneOffset.UTC);
    }
}
