// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks the views: counts only. */
@Repository
class Cijfers {

    private final JdbcClient database;

    Cijfers(JdbcClient database) {
        this.database = database;
    }

    record PerMaand(int maand, String kolom, long aantal) {}

    record Doorlooptijd(String proces, String stap, long aantal, double mediaanDagen) {}

    /** Signals received in that year, by month and outcome; the column is the outcome in words. */
    List<PerMaand> signalen(int jaar) {
        return database.sql(
                        """
                        select s.maand, coalesce(u.omschrijving, s.uitkomst) as kolom, s.aantal
                        from rapportage.signaal_per_maand s left join rapportage.uitkomst u on u.code = s.uitkomst
                        where s.jaar = ? order by u.volgorde, kolom, s.maand""")
                .param(jaar)
                .query(PerMaand.class)
                .list();
    }

    List<PerMaand> zaken(int jaar) {
        return database.sql("select maand, soort as kolom, aantal from rapportage.zaak_per_maand where jaar = ?")
                .param(jaar)
                .query(PerMaand.class)
                .list();
    }

    List<Doorlooptijd> doorlooptijden(int jaar) {
        return database.sql(
                        """
                        select coalesce(p.name_, d.proces) as proces, d.stap, d.aantal, d.mediaan_dagen
                        from rapportage.doorlooptijd_per_stap d
                        left join lateral (select name_ from act_re_procdef where key_ = d.proces
                                           order by version_ desc limit 1) p on true
                        where d.jaar = ? order by 1, 2""")
                .param(jaar)
                .query(Doorlooptijd.class)
                .list();
    }

    /** The years in which anything was counted, the newest first. */
    List<Integer> jaren() {
        return database.sql(
                        """
                        select jaar from rapportage.signaal_per_maand union select jaar from rapportage.zaak_per_maand
                        order by 1 desc""")
                .query(Integer.class)
                .list();
    }
}
