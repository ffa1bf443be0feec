// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.proces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Telbaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The steps and processes that a dossier went through, out of the engine's history: every run carries the number of its
 * dossier, also one that another run called. The part of a step is {@code <process>/<step>}, by the ids of the model,
 * that of a process its id.
 *
 * <p>The engine writes its times without a zone, in that of the server process. The driver reads them in the same, and
 * gives the session that zone: so {@code ::timestamptz} means the moment that was meant.
 */
@Component
class Stappenteller implements Telbaar {

    /**
     * A call, a subprocess and a gateway that waits are ended by what they waited for, and the engine calls that cancelled
     * too: they are broken off only when their whole run was, at that moment. Of a gateway only the one at which something waits: which way others went, the steps after them tell. A start says
     * what its process or subprocess says, and the body of a repeated step what its steps say.
     */
    private static final String STAPPEN =
            """
            select p.business_key_ as nummer, a.proc_def_key_ || '/' || a.act_id_ as onderdeel, a.start_time_ as begin,
                   a.end_time_ as einde, a.act_inst_state_ = 2
                       and (a.act_type_ not in ('eventBasedGateway', 'subProcess', 'callActivity')
                            or p.state_ like '%TERMINATED' and a.end_time_ > p.end_time_ - interval '1 second')
                       as afgebroken
            from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.id_
            where p.business_key_ = any(:nummers) and a.act_type_ !~* 'start|body$'
                  and (a.act_type_ !~ 'Gateway$' or a.act_type_ = 'eventBasedGateway')""";

    private static final String PROCESSEN =
            """
            select business_key_ as nummer, proc_def_key_ as onderdeel, start_time_ as begin, end_time_ as einde,
                   state_ like '%TERMINATED' as afgebroken
            from act_hi_procinst where business_key_ = any(:nummers)""";

    /**
     * The deadline of a task is the one that ends when the task is due. It knows the end that passed first, also when it
     * was moved afterwards, and whether it was met before the task was done. A breach belongs to the step that was
     * going on at that moment; a later step that inherits the deadline did not break it.
     */
    private static final String TE_LAAT =
            """
            select nummer, onderdeel, voorbij from (
                select p.business_key_ as nummer, t.proc_def_key_ || '/' || t.task_def_key_ as onderdeel,
                       t.start_time_::timestamptz as begin, t.end_time_::timestamptz as einde,
                       case when m.vervalt is null then t.due_date_::timestamptz else m.voorbij end as voorbij
                from act_hi_procinst p join act_hi_taskinst t on t.proc_inst_id_ = p.id_
                left join lateral (
                    select d.vervalt, coalesce(d.overschreden_op,
                               case when d.gehaald_op is null and d.vervallen_op is null then d.vervalt end) as voorbij
                    from termijn.termijn d
                    where d.nummer = p.business_key_ and d.vervalt = t.due_date_::timestamptz
                    order by 2 nulls last limit 1) m on true
                where p.business_key_ = any(:nummers) and t.due_date_ is not null) taak
            where voorbij >= begin and (einde is null or voorbij < date_trunc('second', einde))""";

    private final JdbcClient database;

    Stappenteller(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        String[] lijst = nummers.toArray(String[]::new);
        return Stream.of(
                        gang(STAPPEN, lijst, Stapcijfers.STAP),
                        gang(PROCESSEN, lijst, Stapcijfers.PROCES),
                        database.sql(TE_LAAT)
                                .param("nummers", lijst)
                                .query((rij, n) -> Bijdrage.gebeurtenis(
                                        rij.getString("nummer"),
                                        Stapcijfers.TE_LAAT,
                                        rij.getString("onderdeel"),
                                        moment(rij, "voorbij")))
                                .list())
                .flatMap(List::stream)
                .map(Bijdrage::zonderGemeente)
                .toList();
    }

    private List<Bijdrage> gang(String vraag, String[] nummers, Stapcijfers cijfers) {
        return database.sql(vraag).param("nummers", nummers).query((rij, n) -> gang(rij, cijfers)).list().stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Bijdrage> gang(ResultSet rij, Stapcijfers cijfers) throws SQLException {
        String nummer = rij.getString("nummer");
        String onderdeel = rij.getString("onderdeel");
        Instant begin = moment(rij, "begin");
        Timestamp einde = rij.getTimestamp("einde");
        if (einde == null) {
            return Optional.of(Bijdrage.open(nummer, cijfers.open(), onderdeel, begin));
        }
        return rij.getBoolean("afgebroken")
                ? Optional.of(Bijdrage.gebeurtenis(nummer, cijfers.afgebroken(), onderdeel, einde.toInstant()))
                : Bijdrage.duur(
                        nummer,
                        cijfers.klaar(),
                        onderdeel,
                        einde.toInstant(),
                        Duration.between(begin, einde.toInstant()));
    }

    private static Instant moment(ResultSet rij, String kolom) throws SQLException {
        return rij.getTimestamp(kolom).toInstant();
    }
}
