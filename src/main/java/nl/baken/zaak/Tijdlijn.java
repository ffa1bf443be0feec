// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.ZaakNummer;
import org.jspecify.annotations.Nullable;
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

    /** @param door account id @param compartiment what it is about, null for how the case goes */
    public record Regel(Instant op, String wat, String door, @Nullable Compartiment compartiment) {}

    /** As {@link #noteer(ZaakNummer, Compartiment, String, String)}, of how the case goes: who divides the work sees it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant noteer(ZaakNummer nummer, String wat, String grond) {
        return noteer(nummer, null, wat, grond);
    }

    /**
     * Writes down that something happens now.
     *
     * @param compartiment what it is about: who may not see that, does not see the line
     * @param wat a fixed phrase, never free text
     * @param grond as in {@link Handeling}
     * @return the moment
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Instant noteer(ZaakNummer nummer, @Nullable Compartiment compartiment, String wat, String grond) {
        Instant op = klok.instant();
        database.sql("insert into zaak.tijdlijn (nummer, op, wat, door, compartiment) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        nummer.waarde(),
                        Timestamp.from(op),
                        wat,
                        huidige.wie().id(),
                        compartiment == null ? null : compartiment.code()))
                .update();
        gebeurtenissen.publishEvent(new Handeling(Actie.WIJZIGEN, wat, nummer.waarde(), grond, compartiment));
        return op;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Regel> van(ZaakNummer nummer) {
        return database.sql("select op, wat, door, compartiment from zaak.tijdlijn where nummer = ? order by id desc")
                .param(nummer.waarde())
                .query((rij, n) -> new Regel(
                        rij.getTimestamp(1).toInstant(),
                        rij.getString(2),
                        rij.getString(3),
                        compartiment(rij.getString(4))))
                .list();
    }

    private static @Nullable Compartiment compartiment(@Nullable String code) {
        return code == null ? null : Compartiment.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
