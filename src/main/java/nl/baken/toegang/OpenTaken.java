// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The open tasks of one number: what there is to do, and whom it waits for. The caller may see the number. */
@Service
public class OpenTaken {

    private final JdbcClient database;
    private final Takenlijst takenlijst;
    private final Accounts accounts;
    private final Termijnen termijnen;

    OpenTaken(JdbcClient database, Takenlijst takenlijst, Accounts accounts, Termijnen termijnen) {
        this.database = database;
        this.takenlijst = takenlijst;
        this.accounts = accounts;
        this.termijnen = termijnen;
    }

    /** @param wie name of who has the task, else the role it is offered to */
    public record Open(String label, String wie, Instant sinds) {}

    /** The open tasks of this number that this person can't do, oldest first, without those with a discreet deadline. */
    @Transactional(readOnly = true)
    public List<Open> vanAnderen(String nummer, Medewerker wie) {
        Set<String> eigen = takenlijst.voor(nummer, wie).stream()
                .map(Takenlijst.Regel::taakId)
                .collect(Collectors.toSet());
        Set<String> discreet = termijnen.discreet();
        return database
                .sql(
                        """
                        select taak_id, label, groepen, toegewezen, aangemaakt, termijn from toegang.taak
                        where nummer = ? order by aangemaakt""")
                .param(nummer)
                .query((rij, n) -> new Taak(
                        rij.getString(1),
                        rij.getString(2),
                        List.of((String[]) rij.getArray(3).getArray()),
                        rij.getString(4),
                        rij.getTimestamp(5),
                        rij.getString(6)))
                .list()
                .stream()
                .filter(taak -> !eigen.contains(taak.id()))
                .filter(taak -> taak.termijn() == null || !discreet.contains(taak.termijn()))
                .map(taak ->
                        new Open(taak.label(), naam(taak, wie), taak.sinds().toInstant()))
                .toList();
    }

    /** All open tasks of this number, by label, oldest first: what there is to do, whoever does it. */
    @Transactional(readOnly = true)
    public List<Open> alle(String nummer) {
        return database.sql("select label, aangemaakt from toegang.taak where nummer = ? order by aangemaakt, label")
                .param(nummer)
                .query((rij, n) ->
                        new Open(rij.getString(1), "", rij.getTimestamp(2).toInstant()))
                .list();
    }

    private record Taak(
            String id,
            String label,
            List<String> groepen,
            @Nullable String toegewezen,
            Timestamp sinds,
            @Nullable String termijn) {}

    private String naam(Taak taak, Medewerker wie) {
        return Optional.ofNullable(taak.toegewezen())
                .flatMap(accounts::zoek)
                .map(Accounts.Account::naam)
                .orElseGet(() -> rol(taak, wie).omschrijving());
    }

    /** Of several roles the one that is not this person's own: that is whom this person waits for. */
    private static Rol rol(Taak taak, Medewerker wie) {
        List<Rol> rollen = taak.groepen().stream().map(Rol::vanCode).toList();
        return rollen.stream().filter(rol -> !wie.heeft(rol)).findFirst().orElse(rollen.get(0));
    }
}
