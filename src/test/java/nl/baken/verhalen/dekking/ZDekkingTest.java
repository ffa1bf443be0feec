// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen.dekking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.baken.BakenTest;
import nl.baken.gedeeld.Procesmodellen;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every flow node of every process was passed by some test: the engine's own history of the whole run says so. It runs
 * as the last class (see junit-platform.properties) but for the bench, which passes nodes and checks nothing of them,
 * and only when all tests run.
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

    @Autowired
    JdbcClient database;

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
