// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.baken.BakenTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the account of a running Baken may do in the database: so much that all other tests pass with it, and no more.
 * Every try is refused by PostgreSQL, whatever the code above it would allow.
 */
@BakenTest
class DatabaserollenTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactie;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update logboek.regel set wat = 'iets anders'",
                "update logboek.regel set wat = wat where false",
                "delete from logboek.regel",
                "truncate logboek.regel",
                "alter table logboek.regel disable trigger all",
                "drop trigger alleen_toevoegen on logboek.regel",
                "drop table logboek.regel",
                "drop schema logboek cascade",
                "alter table logboek.regel add column extra text",
                "create trigger stil before insert on logboek.regel execute function logboek.alleen_toevoegen()",
                "create or replace function logboek.alleen_toevoegen() returns trigger language plpgsql as"
                        + " 'begin return null; end'",
                "set session_replication_role = replica",
                "set role baken_beheer",
                "set role postgres",
                "alter role baken superuser",
                "insert into logboek.schakel values (current_date, 1, '')",
                "insert into logboek.gat values (1, 1, 'teruggedraaid')",
                "insert into logboek.verzegeling values (1)",
                "delete from logboek.anker",
                "insert into logboek.verwerking select * from logboek.verwerking",
                "update logboek.regel_overig set wat = 'iets anders'",
                "create table logboek.eigen (id int)",
                "create table public.eigen (id int)",
                "create schema eigen",
                "create temporary table eigen (id int)",
                "create extension dblink",
                "copy logboek.regel to program 'cat'",
                "truncate zaak.zaak cascade",
                "alter table toegang.account add column achterdeur text",
                "drop table act_ru_task",
                "update flyway_schema_history set success = true",
                "select pg_read_file('/etc/passwd')"
            })
    void deDatabaseWeigert(String opdracht) {
        assertThatThrownBy(() -> transactie.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    database.sql(opdracht).update();
                }))
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner|must be superuser|only roles with).*");
    }

    @Test
    void deToepassingBezitNiets() {
        assertThat(database.sql("select current_user").query(String.class).single())
                .isEqualTo("baken");
        assertThat(database.sql(
                                """
                                select c.oid::regclass::text from pg_class c
                                where pg_get_userbyid(c.relowner) in ('baken', 'baken_toepassing')""")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void opHetLogboekIsAlleenLezenEnToevoegenGegeven() {
        assertThat(rechten("logboek")).isNotEmpty().containsOnly("SELECT", "INSERT");
        assertThat(rechten("zaak")).containsOnly("SELECT", "INSERT", "UPDATE", "DELETE");
    }

    private List<String> rechten(String schema) {
        return database.sql(
                        """
                        select distinct privilege_type from information_schema.table_privileges
                        where table_schema = ? and grantee in ('baken', 'baken_toepassing', 'PUBLIC')""")
                .param(schema)
                .query(String.class)
                .list();
    }
}
