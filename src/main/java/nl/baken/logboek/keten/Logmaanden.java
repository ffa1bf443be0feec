// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.keten;

import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets months of the log go that were kept long enough (D09). Which those are, the database says: a running Baken can
 * take away no month that must stay.
 */
@Component
public class Logmaanden {

    private final JdbcClient database;
    private final TransactionOperations transactie;
    private final ApplicationEventPublisher gebeurtenissen;

    Logmaanden(JdbcClient database, TransactionOperations transactie, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.transactie = transactie;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Each month in a transaction of its own, with a line about it in the log of today. */
    void ruimOp() {
        rijp().forEach(maand -> transactie.executeWithoutResult(status -> vernietig(maand)));
    }

    List<LocalDate> rijp() {
        return transactie.execute(status -> database.sql("select logboek.rijpe_maanden()")
                .query(LocalDate.class)
                .list());
    }

    /** @param maand its first day @return how many lines went */
    long vernietig(LocalDate maand) {
        long aantal = database.sql("select logboek.vernietig_maand(?)")
                .param(Date.valueOf(maand))
                .query(Long.class)
                .single();
        gebeurtenissen.publishEvent(new Handeling(
                Actie.VERWIJDEREN,
                "maand van het logboek vernietigd",
                YearMonth.from(maand).toString(),
                "bewaartermijn"));
        return aantal;
    }
}
