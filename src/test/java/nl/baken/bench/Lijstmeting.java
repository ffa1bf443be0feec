// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Lijst;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Takenlijst;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What Tasklist and our own pages ask for, by each of the people of {@link Opentaken}, and by nobody in particular. */
@Component
class Lijstmeting {

    private static final int BLAD = 15;
    private static final String AANTALLEN = "our own counts";

    private final Opentaken taken;
    private final Leesteller teller;
    private final FilterService filters;
    private final TaskService motor;
    private final IdentityService identiteit;
    private final Lijsten lijsten;
    private final Takenlijst takenlijst;
    private final TransactionTemplate transactie;
    private final JdbcClient database;
    private final DataSource bron;

    Lijstmeting(
            Opentaken taken,
            Leesteller teller,
            FilterService filters,
            TaskService motor,
            IdentityService identiteit,
            Lijsten lijsten,
            Takenlijst takenlijst,
            TransactionTemplate transactie,
            JdbcClient database,
            DataSource bron) {
        this.taken = taken;
        this.teller = teller;
        this.filters = filters;
        this.motor = motor;
        this.identiteit = identiteit;
        this.lijsten = lijsten;
        this.takenlijst = takenlijst;
        this.transactie = transactie;
        this.database = database;
        this.bron = bron;
    }

    /**
     * One question at one size.
     *
     * @param zonder the same statement of the engine with authorization off, or nothing when the engine has none
     */
    record Regel(int taken, String wie, String vraag, Gelezen met, Gelezen zonder) {

        /** Asks for a tenth of all tasks when there are few: then reading all is the least work. */
        boolean vanHetTeam() {
            return vraag.contains("team") || (vraag.equals(AANTALLEN) && wie.equals(Opentaken.TEAMLEIDER.naam()));
        }
    }

    List<Regel> meet(int aantal) throws SQLException {
        beheer("grant temporary on database postgres to baken", "grant baken_beheer to baken");
        try {
            return transactie.execute(stand -> {
                stand.setRollbackOnly();
                taken.maak(aantal);
                // What a worker beside this session reads, this session does not count.
                database.sql("set local max_parallel_workers_per_gather = 0").update();
                return meetAlles(aantal);
            });
        } finally {
            SecurityContextHolder.clearContext();
            identiteit.clearAuthentication();
            ruimOp();
        }
    }

    private List<Regel> meetAlles(int aantal) {
        String alles = filter(Lijst.ALLES);
        Gelezen blad = teller.lees(() -> blad(alles));
        Gelezen telling = teller.lees(() -> filters.count(alles));
        List<Regel> regels = new ArrayList<>();
        for (Medewerker wie : Opentaken.MENSEN) {
            regels.add(als(wie, aantal, "Tasklist, page", () -> blad(alles), blad));
            regels.add(als(wie, aantal, "Tasklist, count", () -> filters.count(alles), telling));
            regels.add(als(wie, aantal, "tasks with a condition, page", this::lijst, null));
            regels.add(als(
                    wie,
                    aantal,
                    "our own list",
                    () -> (long) takenlijst.voor(wie).size(),
                    null));
            regels.add(als(wie, aantal, AANTALLEN, () -> lijsten.aantallen(wie).get(Lijst.ALLES), null));
        }
        String team = filter(Lijst.TEAM);
        Medewerker leider = Opentaken.TEAMLEIDER;
        regels.add(als(leider, aantal, "Tasklist, page of the team", () -> blad(team), blad));
        regels.add(als(leider, aantal, "Tasklist, count of the team", () -> filters.count(team), telling));
        return regels;
    }

    private Regel als(Medewerker wie, int aantal, String vraag, Supplier<Long> wat, Gelezen zonder) {
        Aanmelding zelf = new Aanmelding(wie, false);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()));
        identiteit.setAuthentication(
                wie.id(), wie.rollen().stream().map(Rol::code).toList());
        try {
            return new Regel(aantal, wie.naam(), vraag, teller.lees(wat), zonder);
        } finally {
            identiteit.clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    /** The first page as Tasklist sorts it. */
    private long blad(String filter) {
        TaskQuery volgorde = motor.createTaskQuery()
                .orderByTaskPriority()
                .desc()
                .orderByTaskAssignee()
                .asc()
                .orderByDueDate()
                .asc();
        return filters.listPage(filter, volgorde, 0, BLAD).size();
    }

    private long lijst() {
        return motor.createTaskQuery()
                .taskNameLike("Bench%")
                .orderByTaskCreateTime()
                .desc()
                .listPage(0, BLAD)
                .size();
    }

    private String filter(Lijst lijst) {
        return filters.createTaskFilterQuery()
                .filterName(lijst.omschrijving())
                .singleResult()
                .getId();
    }

    /** The rows are gone; now also what they leave in the files, and what the server believes about them. */
    private void ruimOp() throws SQLException {
        beheer(
                "vacuum analyze toegang.taak, toegang.betrokkenheid, toegang.vier_ogen, act_ru_task",
                "revoke temporary on database postgres from baken",
                "revoke baken_beheer from baken");
    }

    /** As who owns the server: Baken's own account may not even make a table for a moment. */
    private void beheer(String... opdrachten) throws SQLException {
        try (Connection los =
                        DriverManager.getConnection(((HikariDataSource) bron).getJdbcUrl(), Server.BEHEERDER, "");
                Statement opdracht = los.createStatement()) {
            for (String sql : opdrachten) {
                opdracht.execute(sql);
            }
        }
    }
}
