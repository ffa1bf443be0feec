// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verhalen;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.formulier.Datuminvoer;
import nl.baken.gedeeld.proces.Afloop;
import nl.baken.gedeeld.proces.Beslissingen;
import nl.baken.gedeeld.proces.Taakpoort;
import nl.baken.termijn.Termijnbewaking;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Takenlijst;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The verbs of a story: somebody acts, time passes, timers go off. People act through the same gate as in Tasklist,
 * with what they would type.
 */
@Component
public class Verhaal {

    private final Taakpoort poort;
    private final Takenlijst taken;
    private final Draaiboek draaiboek;
    private final Accounts accounts;
    private final VerzetbareKlok klok;
    private final ManagementService motorbeheer;
    private final JdbcClient database;
    private final HistoryService geschiedenis;
    private final Termijnbewaking bewaking;
    private final Beslissingen beslissingen;

    Verhaal(
            Taakpoort poort,
            Takenlijst taken,
            Draaiboek draaiboek,
            Accounts accounts,
            VerzetbareKlok klok,
            ManagementService motorbeheer,
            JdbcClient database,
            HistoryService geschiedenis,
            Termijnbewaking bewaking,
            Beslissingen beslissingen) {
        this.poort = poort;
        this.taken = taken;
        this.draaiboek = draaiboek;
        this.accounts = accounts;
        this.klok = klok;
        this.motorbeheer = motorbeheer;
        this.database = database;
        this.geschiedenis = geschiedenis;
        this.bewaking = bewaking;
        this.beslissingen = beslissingen;
    }

    /** From here on this person acts. */
    public Medewerker als(String gebruikersnaam) {
        Medewerker wie =
                accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
        Aanmelding zelf = new Aanmelding(wie, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()));
        return wie;
    }

    public void niemand() {
        SecurityContextHolder.clearContext();
    }

    /** It is now this moment in Amsterdam, as in {@code 2026-02-02T09:00}. */
    public void nu(String moment) {
        zet(LocalDateTime.parse(moment).atZone(VerzetbareKlok.AMSTERDAM).toInstant());
    }

    /** Time passes: the timers of this number that are due go off in the order of their moments, deadlines are watched. */
    public void verstrijkt(Duration duur, String nummer) {
        zet(klok.instant().plus(duur));
        draaiTimers(nummer);
        bewaakTermijnen();
    }

    public void dagen(int aantal, String nummer) {
        var straks = klok.instant().atZone(VerzetbareKlok.AMSTERDAM).plusDays(aantal);
        zet(straks.toInstant());
        draaiTimers(nummer);
        bewaakTermijnen();
    }

    /** As the clock does every minute, when nobody is signed in. */
    private void bewaakTermijnen() {
        SecurityContext wie = SecurityContextHolder.getContext();
        niemand();
        try {
            bewaking.ronde();
        } finally {
            SecurityContextHolder.setContext(wie);
        }
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    public Instant moment() {
        return klok.instant();
    }

    public void klokTerug() {
        klok.loopWeer();
        ClockUtil.reset();
    }

    private void zet(Instant moment) {
        klok.zet(moment);
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Asked of the tables: other stories leave thousands of timers behind. */
    private void draaiTimers(String nummer) {
        List<String> klaar;
        do {
            klaar = database.sql(
                            """
                            select j.id_ from act_ru_job j join act_hi_procinst p on p.id_ = j.process_instance_id_
                            where p.business_key_ = ? and j.retries_ > 0 and j.duedate_ <= ?
                            order by j.duedate_, j.id_""")
                    .params(nummer, Timestamp.from(klok.instant()))
                    .query(String.class)
                    .list();
            klaar.forEach(motorbeheer::executeJob);
        } while (!klaar.isEmpty());
    }

    /** The task ids (in the model) that this person sees of this number. */
    public List<String> taken(String gebruikersnaam, String nummer) {
        Medewerker wie =
                accounts.zoekOpGebruikersnaam(gebruikersnaam).orElseThrow().medewerker();
        return taken.voor(nummer, wie).stream()
                .map(Takenlijst.Regel::sleutel)
                .sorted()
                .toList();
    }

    /** Takes a task when it is offered and completes it with what was typed; the gate must accept it. */
    public void doet(String gebruikersnaam, String nummer, String taak, Map<String, ?> getypt) {
        Afloop afloop = probeert(gebruikersnaam, nummer, taak, getypt);
        assertThat(afloop).as("taak %s door %s", taak, gebruikersnaam).isInstanceOf(Afloop.Afgerond.class);
    }

    public Afloop probeert(String gebruikersnaam, String nummer, String taak, Map<String, ?> getypt) {
        Medewerker wie = als(gebruikersnaam);
        String id = taken.voor(nummer, wie).stream()
                .filter(regel -> regel.sleutel().equals(taak))
                .map(Takenlijst.Regel::taakId)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        gebruikersnaam + " ziet geen taak " + taak + ", wel " + taken(gebruikersnaam, nummer)));
        Afloop afloop = rondAf(id, nummer, taak, getypt, wie);
        niemand();
        return afloop;
    }

    /** Takes and completes this very task, as who is signed in. @param id the engine's */
    Afloop rondAf(String id, String nummer, String taak, Map<String, ?> getypt, Medewerker wie) {
        poort.neem(id, wie);
        Afloop afloop = poort.rondAf(id, alsGetypt(getypt), wie);
        if (afloop instanceof Afloop.Afgerond) {
            draaiboek.deed(wie, "taak afgerond: " + taak, nummer);
        }
        return afloop;
    }

    /** The flow nodes that were passed, in order of their start. */
    public List<String> pad(String nummer) {
        List<String> pad = new ArrayList<>();
        geschiedenis
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(nummer)
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .forEach(proces -> geschiedenis
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(proces.getId())
                        .orderPartiallyByOccurrence()
                        .asc()
                        .list()
                        .stream()
                        .map(HistoricActivityInstance::getActivityId)
                        .forEach(pad::add));
        return pad;
    }

    /** The rules that decided, each time this was asked of this number. */
    List<String> besloten(String nummer, String beslissing) {
        return beslissingen.van(nummer).stream()
                .filter(besluit -> besluit.beslissing().equals(beslissing))
                .flatMap(besluit -> besluit.regels().stream())
                .toList();
    }

    /** How the gate answers when one field is not accepted. */
    public static Afloop geweigerd(String veld, String bericht) {
        return new Afloop.Afgekeurd(Map.of(veld, List.of(bericht)));
    }

    public static Map<String, List<String>> alsGetypt(Map<String, ?> waarden) {
        Map<String, List<String>> getypt = new LinkedHashMap<>();
        waarden.forEach((veld, waarde) -> getypt.put(veld, tekst(waarde)));
        return getypt;
    }

    private static List<String> tekst(Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            return lijst.stream().map(String::valueOf).toList();
        }
        return List.of(waarde instanceof LocalDate datum ? Datuminvoer.toon(datum) : String.valueOf(waarde));
    }
}
