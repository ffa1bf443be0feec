// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Medewerker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is in each ready-made list of tasks, answered by the projection: the engine never sorts this out. */
@Service
public class Lijsten {

    private final Taakvraag vraag;
    private final JdbcClient database;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Lijsten(Taakvraag vraag, JdbcClient database, Clock klok, ApplicationEventPublisher gebeurtenissen) {
        this.vraag = vraag;
        this.database = database;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** The tasks of a list. Those of the team may be looked at, not opened; that somebody looked is in the log. */
    @Transactional
    public Set<String> ids(Lijst lijst, Medewerker medewerker) {
        meld(lijst, medewerker);
        return vraag.stel("taak.taak_id", lijst, "", medewerker).query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    /** A page of a list: the tasks from {@code vanaf} (0 is the first), {@code hoogstens} as many, in this order. */
    @Transactional
    public List<String> blad(
            Lijst lijst, List<Taakvolgorde> volgorde, int vanaf, int hoogstens, Medewerker medewerker) {
        meld(lijst, medewerker);
        // The id last, so that no task is on two pages or on none.
        String rest = Stream.concat(volgorde.stream().map(Taakvolgorde::sql), Stream.of("taak.taak_id"))
                .collect(Collectors.joining(", ", " order by ", " offset :vanaf limit :hoogstens"));
        return vraag.stel("taak.taak_id", lijst, rest, medewerker)
                .param("vanaf", vanaf)
                .param("hoogstens", hoogstens)
                .query(String.class)
                .list();
    }

    /** How many tasks are in a list. */
    @Transactional
    public long aantal(Lijst lijst, Medewerker medewerker) {
        meld(lijst, medewerker);
        return vraag.stel("count(*)", lijst, "", medewerker).query(Long.class).single();
    }

    /** Whether this person may open this task. */
    @Transactional(readOnly = true)
    public boolean magOpenen(String taakId, Medewerker medewerker) {
        return vraag.stelVanEen("1", Lijst.ALLES, " and taak.taak_id = :taak", medewerker)
                .param("taak", taakId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** How many tasks are in each list that this person has; of all lists of the own tasks in one go. */
    @Transactional(readOnly = true)
    public Map<Lijst, Long> aantallen(Medewerker medewerker) {
        Map<Lijst, Long> aantallen = new EnumMap<>(Lijst.class);
        Arrays.stream(Lijst.values())
                .filter(lijst -> lijst.isVoor(medewerker))
                .collect(Collectors.groupingBy(Lijst::bron))
                .values()
                .forEach(samen -> aantallen.putAll(tel(samen, medewerker)));
        return aantallen;
    }

    private Map<Lijst, Long> tel(List<Lijst> lijsten, Medewerker medewerker) {
        String kolommen = lijsten.stream()
                .map(lijst -> "count(*) filter (where " + lijst.voorwaarde() + ") as " + lijst.code())
                .collect(Collectors.joining(", "));
        // The first of each source is the one without a condition.
        return vraag.stel(kolommen, lijsten.get(0), "", medewerker)
                .query((rij, n) -> {
                    Map<Lijst, Long> aantallen = new EnumMap<>(Lijst.class);
                    for (Lijst lijst : lijsten) {
                        aantallen.put(lijst, rij.getLong(lijst.code()));
                    }
                    return aantallen;
                })
                .single();
    }

    /** Tasklist asks again every ten seconds: one line an hour says that somebody is looking at those of the team. */
    private void meld(Lijst lijst, Medewerker medewerker) {
        if (lijst != Lijst.TEAM) {
            return;
        }
        int nieuw = database.sql(
                        """
                        insert into toegang.teamlijst_gezien as eerder (account, op) values (:wie, :nu)
                        on conflict (account) do update set op = excluded.op
                        where eerder.op not between excluded.op - interval '1 hour' and excluded.op""")
                .param("wie", medewerker.id())
                .param("nu", Timestamp.from(klok.instant()))
                .update();
        if (nieuw > 0) {
            gebeurtenissen.publishEvent(Inzage.van("takenlijst van het team", medewerker.id(), "teamleiding"));
        }
    }
}
