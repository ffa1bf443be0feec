// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of norms and municipalities that are there for as long as something is tried with them. */
@Component
class Eendagsregels {

    private final JdbcClient database;
    private final TransactionTemplate transactie;

    Eendagsregels(JdbcClient database, TransactionTemplate transactie) {
        this.database = database;
        this.transactie = transactie;
    }

    /** This norm has another value on that one day. */
    void metNorm(String code, LocalDate dag, int waarde, Runnable proef) {
        schrijf(
                """
                insert into gedeeld.norm (code, geldig_van, geldig_tot, omschrijving, eenheid, waarde, laagste, hoogste, basis, bron)
                select code, ?, ?, omschrijving, eenheid, ?, laagste, hoogste, basis, bron from gedeeld.norm where code = ? limit 1""",
                dag,
                dag.plusDays(1),
                waarde,
                code);
        try {
            proef.run();
        } finally {
            schrijf("delete from gedeeld.norm where code = ? and geldig_van = ?", code, dag);
        }
    }

    /** Another centrumgemeente is responsible for this municipality from that day on. */
    void metCentrumgemeente(String gemeente, LocalDate vanaf, String centrumgemeente, Runnable proef) {
        schrijf(
                """
                insert into gedeeld.gemeente (naam, geldig_van, centrumgemeente, zekerheid, basis, bron)
                values (?, ?, ?, 'hoog', 'voorstel', 'FICTIEF')""",
                gemeente,
                vanaf,
                centrumgemeente);
        try {
            proef.run();
        } finally {
            schrijf("delete from gedeeld.gemeente where naam = ? and geldig_van = ?", gemeente, vanaf);
        }
    }

    private void schrijf(String opdracht, Object... waarden) {
        transactie.executeWithoutResult(
                t -> database.sql(opdracht).params(List.of(waarden)).update());
    }
}
