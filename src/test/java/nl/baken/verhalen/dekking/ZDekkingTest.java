// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen.dekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Procesmodellen;
import nl.baken.toegang.Motorvariabelen;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the engine's own history of the whole run says: every flow node of every process was passed by some test, and no
 * case ever asked too much at once. It runs only when all tests run, and as the last class but for the bench
 * (junit-platform.properties), which passes nodes and checks nothing of them.
 */
@BakenTest
@Order(Integer.MAX_VALUE - 1)
@EnabledIfSystemProperty(named = "baken.dekking", matches = "true")
class ZDekkingTest {

    /**
     * A call or subprocess that is ended from outside was passed all the same: its own steps are looked at too. A gateway
     * that waits for events always ends so.
     */
    private static final int AFGEBROKEN = 2;

    private static final int HOOGSTENS = 6;

    @Autowired
    JdbcClient database;

    @Autowired
    Motorvariabelen variabelen;

    @Test
    void deMotorKentAlleenVerklaardeVariabelen() {
        variabelen.zijnVerklaard();
    }

    @Test
    void elkeKnoopVanElkProcesIsDoorEenTestGepasseerd() {
        List<String> gepasseerd = database.sql(
                        """
                        select distinct proc_def_key_ || '/' || act_id_ from act_hi_actinst
                        where end_time_ is not null
                          and (act_inst_state_ <> ? or act_type_ in ('callActivity', 'subProcess', 'eventBasedGateway'))""")
                .param(AFGEBROKEN)
                .query(String.class)
                .list();

        assertThat(knopen())
                .as("knopen die geen enkele test passeerde")
                .isNotEmpty()
                .isSubsetOf(gepasseerd);
    }

    /**
     * In all stories of the whole run, and so also where a story does not look; the names say what was asked. Counted at
     * each moment at which something begins or ends, and what ends then no longer counts.
     */
    @Test
    void geenZaakVroegOoitMeerDanZesTakenTegelijk() {
        List<String> teDruk = database.sql(
                        """
                        with taak as (select p.business_key_ as zaak, t.task_def_key_ as naam,
                                             t.start_time_ as van, t.end_time_ as tot
                                      from act_hi_taskinst t join act_hi_procinst p on p.id_ = t.proc_inst_id_
                                      where p.business_key_ like 'ZC-%'
                                        and (t.end_time_ is null or t.end_time_ > t.start_time_)),
                             stand as (select zaak, moment, sum(erbij) over (partition by zaak order by moment) as open
                                    from (select zaak, van as moment, 1 as erbij from taak
                                          union all select zaak, tot, -1 from taak where tot is not null) verloop)
                        select distinct s.zaak || ': ' || (
                                   select string_agg(ander.naam, ', ' order by ander.van, ander.naam) from taak ander
                                   where ander.zaak = s.zaak and ander.van <= s.moment
                                     and (ander.tot is null or ander.tot > s.moment))
                        from stand s where s.open > ?""")
                .param(HOOGSTENS)
                .query(String.class)
                .list();

        assertThat(teDruk).as("zaken met meer taken tegelijk").isEmpty();
    }

    private static List<String> knopen() {
        return Procesmodellen.alle().stream()
                .flatMap(model -> {
                    String proces = model.bpmn()
                            .getModelElementsByType(Process.class)
                            .iterator()
                            .next()
                            .getId();
                    return model.bpmn().getModelElementsByType(FlowNode.class).stream()
                            .map(knoop -> proces + '/' + knoop.getId());
                })
                .toList();
    }
}
