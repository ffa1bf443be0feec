// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static nl.baken.verhalen.Signaalgegevens.eenSignaal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import nl.baken.gedeeld.SignaalNummer;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.signaal.Gevaarvraag;
import nl.baken.signaal.Route;
import nl.baken.signaal.Uitslag;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the engine remembers a process (ADR 0019): of a signal until its date, of a case as long as the file. */
class MotorgeheugenVerhaalTest extends Signaalverhaal {

    @Autowired
    EenZaak eenZaak;

    @Autowired
    GevuldeZaak gevuld;

    @Autowired
    HistoryService geheugen;

    @Autowired
    ManagementService beheer;

    @Autowired
    JdbcClient database;

    @Test
    void vanEenSignaalTotDeDatumDieLangerIsDanElkeBewaartermijn() {
        HistoricProcessInstance proces = geanonimiseerd().get(0);

        assertThat(proces.getRemovalTime()).isAfter(Date.from(verhaal.moment()));
        Period bewaard = Period.between(dag(proces.getStartTime()), dag(proces.getRemovalTime()));
        assertThat(langsteDossiertermijn()).isPositive().isLessThan(bewaard.getYears());
    }

    @Test
    void vanEenZaakNooitOpEenDatum() {
        var zaak = eenZaak.toegewezen("zorgcoordinator");
        gevuld.sluit(zaak);

        assertThat(processen(zaak.waarde())).isNotEmpty().allSatisfy(proces -> assertThat(proces.getRemovalTime())
                .isNull());
    }

    /** Only the one signal is past its date here: the rest of the database has its own for years to come. */
    @Test
    void deMotorRuimtElkeNachtOpWatZijnDatumVoorbijIsEnNietsAnders() {
        List<HistoricProcessInstance> weg = geanonimiseerd();
        List<HistoricProcessInstance> blijft = geanonimiseerd();
        zetDatum(weg, verhaal.moment().minusSeconds(1));
        Job elkeNacht = geheugen.findHistoryCleanupJobs().get(0);
        assertThat(elkeNacht.getRetries()).isPositive();
        assertThat(elkeNacht
                        .getDuedate()
                        .toInstant()
                        .atZone(VerzetbareKlok.AMSTERDAM)
                        .getHour())
                .isBetween(0, 4);

        verhaal.nu("2026-12-02T03:30");
        beheer.executeJob(elkeNacht.getId());

        assertThat(processen(weg.get(0).getBusinessKey())).isEmpty();
        assertThat(sporen(weg)).isZero();
        assertThat(processen(blijft.get(0).getBusinessKey())).hasSameSizeAs(blijft);
        assertThat(sporen(blijft)).isPositive();
        assertThat(geheugen.findHistoryCleanupJobs().get(0).getDuedate())
                .as("morgen weer")
                .isAfter(Date.from(verhaal.moment()));
    }

    private List<HistoricProcessInstance> geanonimiseerd() {
        SignaalNummer nummer = signaal.gemeld("melder", eenSignaal("Haarlem").metGevaar(Gevaarvraag.GEEN_SLAAPPLEK));
        signaal.geduid(nummer, "vermoeden", "doorgegeven");
        signaal.meldAan(nummer, Route.AVIM);
        signaal.antwoordt(nummer, Route.AVIM, Uitslag.GEEN_MENSENHANDEL);
        signaal.uitkomst(nummer, "ongegrond_overig");
        verhaal.dagen(200, nummer.waarde());
        assertThat(stand.kolom(nummer, "status")).isEqualTo("geanonimiseerd");
        verhaal.nu("2026-03-02T09:00");
        return processen(nummer.waarde());
    }

    private List<HistoricProcessInstance> processen(String nummer) {
        return geheugen.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .list();
    }

    private void zetDatum(List<HistoricProcessInstance> processen, java.time.Instant datum) {
        var stapel = geheugen.setRemovalTimeToHistoricProcessInstances()
                .absoluteRemovalTime(Date.from(datum))
                .byIds(processen.stream().map(HistoricProcessInstance::getId).toArray(String[]::new))
                .executeAsync();
        for (String werk : List.of(
                stapel.getSeedJobDefinitionId(),
                stapel.getBatchJobDefinitionId(),
                stapel.getMonitorJobDefinitionId())) {
            beheer.createJobQuery().jobDefinitionId(werk).list().forEach(job -> beheer.executeJob(job.getId()));
        }
    }

    private long sporen(List<HistoricProcessInstance> processen) {
        return database.sql(
                        """
                        select (select count(*) from act_hi_actinst where proc_inst_id_ in (:processen))
                             + (select count(*) from act_hi_taskinst where proc_inst_id_ in (:processen))
                             + (select count(*) from act_hi_varinst where proc_inst_id_ in (:processen))""")
                .param(
                        "processen",
                        processen.stream().map(HistoricProcessInstance::getId).toList())
                .query(Long.class)
                .single();
    }

    /** In years. */
    private int langsteDossiertermijn() {
        return database
                .sql("select duur from termijn.regel where code like 'B%' and gevolg like 'dossier vernietigen%'")
                .query(String.class)
                .list()
                .stream()
                .mapToInt(duur -> Period.parse(duur).getYears())
                .max()
                .orElseThrow();
    }

    private static java.time.LocalDate dag(Date moment) {
        return moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
