// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Taaktoegang;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Open tasks as people may see them, asked of the projection by the one rule {@code toegang.zichtbare_taken}. */
@Service
public class Takenlijst implements Taaktoegang {

    /** What is red, also when nobody took it yet, then what is yours, then what is due first; Tasklist starts so too. */
    private static final String VOLGORDE =
            " order by taak.urgentie desc, taak.toegewezen nulls last, taak.vervalt nulls last, taak.aangemaakt";

    private final Taakvraag vraag;
    private final JdbcClient database;
    private final Motorprioriteit motor;

    Takenlijst(Taakvraag vraag, JdbcClient database, Motorprioriteit motor) {
        this.vraag = vraag;
        this.database = database;
        this.motor = motor;
    }

    /** A line of a list: no content, only the step, the number and the deadline. */
    public record Regel(
            String taakId, String sleutel, String label, String nummer, boolean vanMij, @Nullable Instant vervalt) {}

    /** What this person can do now, the most pressing first. */
    @Transactional(readOnly = true)
    public List<Regel> voor(Medewerker medewerker) {
        return regels(vraag.stel("taak.*", Lijst.ALLES, VOLGORDE, medewerker), medewerker);
    }

    private static List<Regel> regels(JdbcClient.StatementSpec vraag, Medewerker medewerker) {
        return vraag.query((rij, n) -> new Regel(
                        rij.getString("taak_id"),
                        rij.getString("sleutel"),
                        rij.getString("label"),
                        rij.getString("nummer"),
                        medewerker.id().equals(rij.getString("toegewezen")),
                        moment(rij.getTimestamp("vervalt"))))
                .list();
    }

    /** The open tasks of one number that this person may see. */
    @Transactional(readOnly = true)
    public List<Regel> voor(String nummer, Medewerker medewerker) {
        return regels(
                vraag.stelVanEen("taak.*", Lijst.ALLES, " and taak.nummer = :nummer" + VOLGORDE, medewerker)
                        .param("nummer", nummer),
                medewerker);
    }

    /** The danger of a number changed: its open tasks move up or down, here and in the engine. */
    @Transactional
    public void zetUrgentie(String nummer, Urgentie urgentie) {
        database.sql("update toegang.taak set urgentie = :nieuw where nummer = :nummer and urgentie <> :nieuw"
                        + " returning taak_id")
                .param("nieuw", urgentie.prioriteit())
                .param("nummer", nummer)
                .query(String.class)
                .list()
                .forEach(taak -> motor.zet(taak, urgentie));
    }

    /** Whether this step of this number waits for somebody, whoever that is. */
    @Transactional(readOnly = true)
    public boolean staatOpen(String nummer, String sleutel) {
        return database.sql("select 1 from toegang.taak where nummer = ? and sleutel = ? limit 1")
                .params(nummer, sleutel)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private Optional<OpenTaak> zoek(String taakId, Medewerker medewerker) {
        return vraag.stelVanEen("taak.*", Lijst.ALLES, " and taak.taak_id = :taak", medewerker)
                .param("taak", taakId)
                .query((rij, n) -> new OpenTaak(
                        rij.getString("taak_id"),
                        rij.getString("nummer"),
                        rij.getString("toegewezen"),
                        moment(rij.getTimestamp("vervalt")),
                        rij.getString("termijn")))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OpenTaak> houdVast(String taakId, Medewerker medewerker) {
        database.sql("select 1 from toegang.taak where taak_id = ? for update")
                .param(taakId)
                .query(Integer.class)
                .optional();
        // Also when there was nothing to hold: how much is asked may not tell that there is a task.
        return zoek(taakId, medewerker);
    }

    /** Holds every open task of a number until the end of the transaction, whoever may see it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void houdVast(String nummer) {
        database.sql("select taak_id from toegang.taak where nummer = ? order by taak_id for update")
                .param(nummer)
                .query(String.class)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Volgende> volgende(Medewerker medewerker) {
        return regels(vraag.stel("taak.*", Lijst.ALLES, VOLGORDE + " limit 1", medewerker), medewerker).stream()
                .findFirst()
                .map(regel -> new Volgende(regel.taakId(), regel.label(), regel.nummer()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isVanCollega(String taakId, Medewerker medewerker) {
        return vraag.stelVanEen("1", Lijst.TEAM, " and taak.taak_id = :taak", medewerker)
                .param("taak", taakId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
