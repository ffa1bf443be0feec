// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Herkomst;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One line per act and per view, in the transaction of the act: what can't be logged does not happen. */
@Service
class Logboek {

    private final JdbcClient database;
    private final Regelbundels bundels;
    private final HuidigeMedewerker huidige;
    private final Clock klok;

    Logboek(JdbcClient database, Regelbundels bundels, HuidigeMedewerker huidige, Clock klok) {
        this.database = database;
        this.bundels = bundels;
        this.huidige = huidige;
        this.klok = klok;
    }

    @EventListener
    void op(Handeling handeling) {
        bundels.voegToe(new Regelbundels.Lijn(
                klok.instant(),
                Herkomst.nu(),
                "handeling",
                handeling.actie(),
                handeling.wat(),
                handeling.compartiment(),
                handeling.nummer(),
                Nummersoort.van(handeling.nummer()),
                huidige.wie(),
                handeling.grond(),
                true));
    }

    @EventListener
    void op(Inzage inzage) {
        bundels.voegToe(new Regelbundels.Lijn(
                klok.instant(),
                Herkomst.nu(),
                "inzage",
                inzage.actie(),
                inzage.wat(),
                inzage.compartiment(),
                inzage.nummer(),
                Nummersoort.van(inzage.nummer()),
                huidige.wie(),
                inzage.grond(),
                inzage.toegestaan()));
    }

    @Transactional(readOnly = true)
    long inzagenSinds(Instant begin) {
        bundels.schrijfWeg();
        return database.sql("select count(*) from logboek.regel where op >= ? and soort = 'inzage'")
                .param(Timestamp.from(begin))
                .query(Long.class)
                .single();
    }
}
