// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final String ZICHTBAAR = " from toegang.zichtbare_taken(:wie, :rollen, :organisatie, :nu)";

    private final JdbcClient database;
    private final Clock klok;

    Takenlijst(JdbcClient database, Clock klok) {
        this.database = database;
        this.klok = klok;
    }

    /** A line of a list: no content, only the step, the number and the deadline. */
    public record Regel(
            String taakId, String sleutel, String label, String nummer, boolean vanMij, @Nullable Instant vervalt) {}

    /** What this person can do now, the soonest deadline first. */
    @Transactional(readOnly = true)
    public List<Regel> voor(Medewerker medewerker) {
        return vraag(
                        "select taak_id, sleutel, label, nummer, toegewezen, vervalt" + ZICHTBAAR
                                + " order by vervalt nulls last, aangemaakt",
                        medewerker)
                .query((rij, n) -> new Regel(
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
        return voor(medewerker).stream()
                .filter(regel -> regel.nummer().equals(nummer))
                .toList();
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

    @Transactional(readOnly = true)
    public Set<String> ids(Medewerker medewerker) {
        return vraag("select taak_id" + ZICHTBAAR, medewerker).query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    private Optional<OpenTaak> zoek(String taakId, Medewerker medewerker) {
        return vraag("select taak_id, nummer, toegewezen, vervalt" + ZICHTBAAR + " where taak_id = :taak", medewerker)
                .param("taak", taakId)
                .query((rij, n) -> new OpenTaak(
                        rij.getString("taak_id"),
                        rij.getString("nummer"),
                        rij.getString("toegewezen"),
                        moment(rij.getTimestamp("vervalt"))))
                .optional();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<OpenTaak> houdVast(String taakId, Medewerker medewerker) {
        boolean bestaat = database.sql("select 1 from toegang.taak where taak_id = ? for update")
                .param(taakId)
                .query(Integer.class)
                .optional()
                .isPresent();
        return bestaat ? zoek(taakId, medewerker) : Optional.empty();
    }

    private JdbcClient.StatementSpec vraag(String sql, Medewerker medewerker) {
        return database.sql(sql)
                .param("wie", medewerker.id())
                .param("rollen", medewerker.rolcodes())
                .param("organisatie", medewerker.organisatie())
                .param("nu", Timestamp.from(klok.instant()));
    }

    private static @Nullable Instant moment(@Nullable Timestamp tijd) {
        return tijd == null ? null : tijd.toInstant();
    }
}
