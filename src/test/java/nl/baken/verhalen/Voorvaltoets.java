// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelgrond;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakstatus;
import nl.baken.zaak.Zaken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What must be true of a case whatever happened to it: nothing lost, nothing left behind, nothing shared, one responsible. */
@Component
class Voorvaltoets {

    /** The process that must wait for something in each phase; without it nobody would ever be asked again. */
    private static final Map<Zaakstatus, Set<String>> DRAAGT = Map.of(
            Zaakstatus.NIEUW, Set.of("zorgcoordinatie"),
            Zaakstatus.INTAKE, Set.of("intake", "zorgcoordinatie"),
            Zaakstatus.BEGELEIDING, Set.of("intake", "begeleiding"),
            Zaakstatus.OPGESCHORT, Set.of("opschorting"),
            Zaakstatus.NAZORG, Set.of("nazorg", "afsluiting", "voorvallen"),
            Zaakstatus.OVERLEDEN, Set.of("overlijden"));

    private final JdbcClient database;
    private final Deelpakketten pakketten;
    private final Verhaal verhaal;
    private final Zaken zaken;
    private final EenOverdracht overdracht;

    Voorvaltoets(JdbcClient database, Deelpakketten pakketten, Verhaal verhaal, Zaken zaken, EenOverdracht overdracht) {
        this.database = database;
        this.pakketten = pakketten;
        this.verhaal = verhaal;
        this.zaken = zaken;
        this.overdracht = overdracht;
    }

    void isHeel(ZaakNummer nummer) {
        Zaak zaak = zaken.lees(nummer);
        nietsKwijt(zaak);
        nietsLooptDoor(zaak);
        eenVerantwoordelijke(zaak);
        nietsGedeeldNaIntrekken(zaak);
    }

    private void nietsKwijt(Zaak zaak) {
        assertThat(tekst(
                        """
                        select t.task_def_key_ from act_ru_task t
                        join act_ru_execution p on p.id_ = t.proc_inst_id_
                        left join toegang.taak rij on rij.taak_id = t.id_
                        where p.business_key_ = :nummer
                          and (rij.taak_id is null or rij.toegewezen is distinct from t.assignee_)""",
                        zaak))
                .as("taken die niet in de takenlijst staan")
                .isEmpty();
        assertThat(database.sql(
                                """
                                select t.sleutel from toegang.taak t
                                where t.nummer = :nummer and not exists (
                                    select 1 from toegang.betrokkenheid b left join toegang.account a on a.id = b.account
                                    where b.nummer = t.nummer and b.van <= :nu and (b.tot is null or b.tot > :nu)
                                      and (b.account is null or a.actief and not toegang.is_afwezig(b.account, :nu))
                                      and (t.toegewezen = b.account or b.rol = any (t.groepen)
                                           or t.toegewezen is null and exists (select 1 from toegang.rol r
                                               where r.account = b.account and r.rol = any (t.groepen))))""")
                        .param("nummer", zaak.nummer().waarde())
                        .param("nu", Timestamp.from(verhaal.moment()))
                        .query(String.class)
                        .list())
                .as("taken die niemand kan doen")
                .isEmpty();
    }

    private void nietsLooptDoor(Zaak zaak) {
        List<String> processen = tekst(
                """
                select distinct split_part(e.proc_def_id_, ':', 1) from act_ru_execution e
                join act_ru_execution p on p.id_ = e.proc_inst_id_ where p.business_key_ = :nummer""",
                zaak);
        assertThat(tekst(
                        """
                        select j.id_ from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_
                        where p.business_key_ = :nummer and j.retries_ = 0""",
                        zaak))
                .as("klokken die vastliepen")
                .isEmpty();
        if (zaak.isOpen()) {
            assertThat(processen).as("draagt de zaak").containsAnyElementsOf(DRAAGT.get(zaak.status()));
        } else {
            assertThat(processen).as("loopt nog in een gesloten dossier").isEmpty();
            assertThat(tekst(
                            """
                            select regel from termijn.termijn
                            where nummer = :nummer and gehaald_op is null and vervallen_op is null""",
                            zaak))
                    .as("termijnen van een gesloten dossier")
                    .isEmpty();
        }
    }

    private void eenVerantwoordelijke(Zaak zaak) {
        assertThat(overdracht.gatenEnOverlap(zaak.nummer())).isZero();
        List<String> dragers = tekst(
                """
                select distinct account from toegang.betrokkenheid
                where nummer = :nummer and grond = 'zorgcoördinator' and tot is null""",
                zaak);
        assertThat(dragers).as("zorgcoördinatoren").hasSizeLessThanOrEqualTo(1);
        if (zaak.isOpen() && zaak.coordinator() != null) {
            assertThat(dragers).containsExactly(zaak.coordinator());
        }
    }

    private void nietsGedeeldNaIntrekken(Zaak zaak) {
        List<String> daarna = tekst(
                """
                select p.id::text from toestemming.deelpakket p
                where p.nummer = :nummer and p.ingetrokken_op is null
                  and (p.verzonden_op is null
                       and not exists (select 1 from toestemming.toestemming t
                                       where t.nummer = p.nummer and t.ingetrokken_op is null)
                    or p.verzonden_op > (select max(t.ingetrokken_op) from toestemming.toestemming t
                                         where t.nummer = p.nummer))""",
                zaak);
        // What the law asks or danger needs goes on; what went with consent alone stops.
        assertThat(daarna)
                .filteredOn(
                        id -> pakketten.lees(zaak.nummer(), Long.parseLong(id)).grond() == Deelgrond.TOESTEMMING)
                .as("pakketten die na het intrekken nog konden gaan of gingen")
                .isEmpty();
    }

    private List<String> tekst(String sql, Zaak zaak) {
        return database.sql(sql)
                .param("nummer", zaak.nummer().waarde())
                .query(String.class)
                .list();
    }
}
