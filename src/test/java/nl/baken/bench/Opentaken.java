// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Many open tasks, made by SQL in a transaction that is rolled back, so that nobody else ever sees one. Everything
 * about them is a number. Each of the {@link #MENSEN} has as many tasks however many there are in all: twenty, or 150, the most
 * that somebody with 25 cases can have (six a case); the team has 600. The others have the same roles, elsewhere.
 */
@Component
class Opentaken {

    static final Medewerker COORDINATOR = iemand("eigen", Rol.ZORGCOORDINATOR, 1);
    static final Medewerker SLEUTELFUNCTIONARIS = iemand("aangeboden", Rol.SLEUTELFUNCTIONARIS, 2);
    static final Medewerker DRUKKE_COORDINATOR = iemand("veel", Rol.ZORGCOORDINATOR, 1);
    static final Medewerker TEAMLEIDER = iemand("leider", Rol.TEAMLEIDER_ZC, 1);
    static final List<Medewerker> MENSEN = List.of(COORDINATOR, SLEUTELFUNCTIONARIS, DRUKKE_COORDINATOR, TEAMLEIDER);

    private static final List<String> RIJEN = List.of(
            """
            insert into toegang.organisatie (id, naam, soort)
            select 'bench-' || i, 'bench-' || i, 'overig' from generate_series(1, 400) i""",
            """
            insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, gewijzigd_op)
            select 'bench-' || i, 'bench-' || i, 'bench', 'bench-' || (3 + i % 398), '', now()
            from generate_series(1, 500) i""",
            // Two tasks a number. The first ranges are those of the four, in their order; the rest is of others.
            """
            create temporary table bench on commit drop as
            select i, i / 2 as n, 'BENCH-' || i / 2 as nummer, 'bench-' || i as id,
                case when i < 20 then 'bench-eigen' when i < 40 then null when i < 190 then 'bench-veel'
                     when i < 210 then null when i % 2 = 0 then 'bench-' || (1 + i % 499) end as wie,
                case when i < 20 then 'zorgcoordinator' when i < 40 then 'sleutelfunctionaris'
                     when i < 190 then 'zorgcoordinator' when i < 210 then 'teamleider_zc'
                     when i % 4 < 2 then 'sleutelfunctionaris' else 'zorgcoordinator' end as rol,
                case when i < 20 then 1 when i < 40 then 2 when i < 210 then 1 else 3 + i / 2 % 398 end as organisatie,
                50 + 40 * (i % 10 = 0)::int as urgentie,
                date_trunc('milliseconds', now()) - i * interval '1 minute' as begin,
                date_trunc('milliseconds', now()) + (i % 300 - 50) * interval '1 hour' as einde
            from generate_series(0, :taken - 1) i""",
            """
            insert into toegang.taak (taak_id, proces, sleutel, label, nummer, groepen, toegewezen, aangemaakt, vervalt,
                                      urgentie)
            select id, 'bench', 'bench-' || i % 2, 'Bench ' || i % 17, nummer, array [rol], wie, begin, einde, urgentie
            from bench""",
            """
            insert into act_ru_task (id_, rev_, name_, description_, priority_, create_time_, assignee_, due_date_,
                                     task_def_key_, proc_def_id_, suspension_state_)
            select id, 1, 'Bench ' || i % 17, nummer, urgentie, begin, wie, einde, 'signaal-verrijken',
                   (select max(id_) from act_re_procdef where key_ = 'triage'), 1
            from bench""",
            """
            insert into toegang.betrokkenheid (nummer, account, rol, organisatie, grond, van)
            select distinct nummer, wie, case when wie is null then rol end,
                   case when wie is null then 'bench-' || organisatie end, 'bench', now() - interval '1 day'
            from bench""",
            """
            insert into toegang.betrokkenheid (nummer, rol, organisatie, grond, van)
            select 'BENCH-' || n, 'teamleider_zc', 'bench-' || case when n < 300 then 1 else 3 + n % 5 end, 'teamleiding',
                   now() - interval '1 day'
            from generate_series(0, (:taken - 1) / 2) n""",
            // Of one in twenty a second person is asked.
            """
            insert into toegang.vier_ogen (nummer, taak, onderwerp, eerste, gevraagd_op)
            select 'BENCH-' || n, 'bench-0', 'bench', 'bench-' || (1 + n % 499), now()
            from generate_series(1000, (:taken - 1) / 2, 20) n""",
            """
            insert into toegang.betrokkenheid (nummer, rol, organisatie, grond, van)
            select 'BENCH-' || n, 'teamleider_zc', 'bench-' || (3 + n % 398), 'tweede persoon',
                   now() - interval '1 day'
            from generate_series(1000, (:taken - 1) / 2, 20) n""");

    private final JdbcClient database;

    Opentaken(JdbcClient database) {
        this.database = database;
    }

    /** For the rest of the transaction. */
    void maak(int taken) {
        RIJEN.forEach(rijen -> {
            var opdracht = database.sql(rijen);
            (rijen.contains(":taken") ? opdracht.param("taken", taken) : opdracht).update();
            if (rijen.contains("toegang.account ")) {
                MENSEN.forEach(this::maak);
            }
        });
        // As the server itself does after a while; what is rolled back would otherwise never be tidied.
        database.sql("select gin_clean_pending_list('toegang.taak_groepen')")
                .query(Long.class)
                .single();
        database.sql("analyze toegang.taak, toegang.betrokkenheid, toegang.vier_ogen, act_ru_task")
                .update();
    }

    private void maak(Medewerker wie) {
        database.sql(
                        """
                        insert into toegang.account (id, gebruikersnaam, naam, organisatie, wachtwoord, gewijzigd_op)
                        values (:id, :id, 'bench', :organisatie, '', now())""")
                .param("id", wie.id())
                .param("organisatie", wie.organisatie())
                .update();
        database.sql("insert into toegang.rol (account, rol) values (?, ?)")
                .params(wie.id(), wie.rolcodes()[0])
                .update();
    }

    private static Medewerker iemand(String naam, Rol rol, int organisatie) {
        return new Medewerker("bench-" + naam, naam, Set.of(rol), "bench-" + organisatie);
    }
}
