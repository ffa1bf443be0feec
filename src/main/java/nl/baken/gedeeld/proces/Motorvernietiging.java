// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.baken.gedeeld.Vernietigbaar;
import org.camunda.bpm.engine.HistoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The engine's memory of a case and its signal, found by the business key. The engine itself never cleans up that of a
 * case ({@link Bewaardatum}): a date knows no legal hold and no second person.
 */
@Component
class Motorvernietiging implements Vernietigbaar {

    /** Tables of the history by the column that says of which instance a row is. */
    private static final Map<String, String> GESCHIEDENIS = Map.ofEntries(
            Map.entry("act_hi_procinst", "proc_inst_id_"),
            Map.entry("act_hi_actinst", "proc_inst_id_"),
            Map.entry("act_hi_taskinst", "proc_inst_id_"),
            Map.entry("act_hi_varinst", "proc_inst_id_"),
            Map.entry("act_hi_detail", "proc_inst_id_"),
            Map.entry("act_hi_comment", "proc_inst_id_"),
            Map.entry("act_hi_attachment", "proc_inst_id_"),
            Map.entry("act_hi_op_log", "proc_inst_id_"),
            Map.entry("act_hi_incident", "proc_inst_id_"),
            Map.entry("act_hi_identitylink", "root_proc_inst_id_"),
            Map.entry("act_hi_job_log", "process_instance_id_"),
            Map.entry("act_hi_ext_task_log", "proc_inst_id_"),
            Map.entry("act_hi_decinst", "proc_inst_id_"),
            Map.entry("act_ge_bytearray", "root_proc_inst_id_"));

    private final HistoryService geschiedenis;
    private final JdbcClient database;

    Motorvernietiging(HistoryService geschiedenis, JdbcClient database) {
        this.geschiedenis = geschiedenis;
        this.database = database;
    }

    @Override
    public Beurt beurt() {
        return Beurt.MOTOR;
    }

    @Override
    public Set<String> tabellen() {
        Set<String> tabellen = new TreeSet<>();
        GESCHIEDENIS.keySet().forEach(tabel -> tabellen.add("public." + tabel));
        return tabellen;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, Integer> vernietig(String nummer) {
        List<String> processen = processen(nummer);
        if (processen.isEmpty()) {
            return Map.of();
        }
        if (looptNog(processen)) {
            throw new IllegalStateException("er loopt nog een proces");
        }
        Map<String, Integer> aantallen = tel(processen);
        geschiedenis.deleteHistoricProcessInstancesBulk(processen);
        Map<String, Integer> over = tel(processen);
        if (!over.isEmpty()) {
            throw new IllegalStateException("de geschiedenis van de motor is niet leeg: " + over.keySet());
        }
        return aantallen;
    }

    /** By the key, also of a process that another one called. */
    private List<String> processen(String nummer) {
        return database.sql("select id_ from act_hi_procinst where business_key_ = ?")
                .param(nummer)
                .query(String.class)
                .list();
    }

    private boolean looptNog(List<String> processen) {
        return database.sql("select exists (select 1 from act_ru_execution where proc_inst_id_ in (:processen))")
                .param("processen", processen)
                .query(Boolean.class)
                .single();
    }

    private Map<String, Integer> tel(List<String> processen) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        GESCHIEDENIS.forEach((tabel, kolom) -> {
            int aantal = database.sql("select count(*) from " + tabel + " where " + kolom + " in (:processen)")
                    .param("processen", processen)
                    .query(Integer.class)
                    .single();
            if (aantal > 0) {
                aantallen.put("public." + tabel, aantal);
            }
        });
        return aantallen;
    }
}
