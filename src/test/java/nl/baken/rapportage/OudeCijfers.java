// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.sql.Date;
import java.time.LocalDate;
import nl.baken.gedeeld.telling.Vak;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures of long ago, when no dossier of a test was there yet; taken away again afterwards. */
@Component
public class OudeCijfers {

    private static final LocalDate VROEGER = LocalDate.of(2001, 1, 1);

    private final JdbcClient database;
    private final TransactionTemplate transactie;

    OudeCijfers(JdbcClient database, TransactionTemplate transactie) {
        this.database = database;
        this.transactie = transactie;
    }

    /** @param maand of 2001 or 2002 @param minuten how long each took, or -1 when that is not measured */
    public OudeCijfers van(String cijfer, String onderdeel, String maand, long minuten, long aantal) {
        transactie.executeWithoutResult(t -> database.sql(
                        """
                        insert into rapportage.telling as t
                            (cijfer, onderdeel, dag, gemeente, kenmerk, waarde, aantal, dagsom, vakken)
                        values (?, ?, ?, 'haarlem', 'alle', '', ?, 0, ?::bigint[])
                        on conflict (cijfer, kenmerk, waarde, dag, onderdeel, gemeente)
                            do update set aantal = t.aantal + excluded.aantal,
                                          vakken = rapportage.bijeen(t.vakken, excluded.vakken)""")
                .params(
                        cijfer,
                        onderdeel,
                        Date.valueOf(maand + "-01"),
                        aantal,
                        minuten < 0 ? "{}" : "{" + Vak.van(minuten) + "," + aantal + "}")
                .update());
        return this;
    }

    public void weg() {
        transactie.executeWithoutResult(t -> database.sql("delete from rapportage.telling where dag between ? and ?")
                .params(Date.valueOf(VROEGER), Date.valueOf(VROEGER.plusYears(2)))
                .update());
    }
}
