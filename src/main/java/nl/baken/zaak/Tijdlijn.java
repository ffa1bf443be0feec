// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.ZaakNummer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happened in a case. One act is one phrase: a line here for the team, and one in the log. */
@Service
public class Tijdlijn {

    private final JdbcClient database;
    private final HuidigeMedewerker huidige;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Tijdlijn(JdbcClient database, HuidigeMedewerker huidige, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.huidige = huidige;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param door account id */
    public record Regel(Instant op, String wat, String door) {}

    /**
     * Writes down that something happens now.
     *
     * @param wat a fixed phrase, never free text
     * @param grond as in {@link Handeling}
     * @return the moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant noteer(ZaakNummer nummer, String wat, String grond) {
        Instant op = klok.instant();
        database.sql("insert into zaak.tijdlijn (nummer, op, wat, door) values (?, ?, ?, ?)")
                .params(nummer.waarde(), Timestamp.from(op), wat, huidige.wie().id())
                .update();
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), grond));
        return op;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Regel> van(ZaakNummer nummer) {
        return database.sql("select op, wat, door from zaak.tijdlijn where nummer = ? order by id desc")
                .param(nummer.waarde())
                .query((rij, n) -> new Regel(rij.getTimestamp(1).toInstant(), rij.getString(2), rij.getString(3)))
                .list();
    }
}
