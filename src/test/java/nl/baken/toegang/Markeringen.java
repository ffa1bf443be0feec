// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks in the tables of the database for a piece of text, in every column: as text and inside binary values. */
@Component
class Markeringen {

    private final JdbcClient database;

    Markeringen(JdbcClient database) {
        this.database = database;
    }

    List<String> motortabellen() {
        return database.sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and lower(table_name) like 'act\\_%' order by 1""")
                .query(String.class)
                .list();
    }

    /** Rows of the engine's tables that hold the text, as {@code table: row}. */
    List<String> inMotor(String tekst) {
        return motortabellen().stream()
                .flatMap(tabel -> rijen(tabel, tekst).stream().map(rij -> tabel + ": " + rij))
                .toList();
    }

    /** A row as text shows bytes as hexadecimal digits, so one look finds both. */
    private List<String> rijen(String tabel, String tekst) {
        String hex = HexFormat.of().formatHex(tekst.getBytes(StandardCharsets.UTF_8));
        return database.sql("select left(t::text, 300) from " + tabel
                        + " t where t::text ilike :tekst or t::text ilike :hex")
                .param("tekst", "%" + tekst + "%")
                .param("hex", "%" + hex + "%")
                .query(String.class)
                .list();
    }

    long aantal(String tabel) {
        return database.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    record Variabele(String proces, String naam, String soort, String tekst, String bytes) {}

    /** The variables that there are now, each combination once. */
    List<Variabele> variabelen() {
        return database.sql(
                        """
                        select distinct d.key_ as proces, v.name_ as naam, v.type_ as soort,
                               coalesce(v.text_, '') || coalesce(v.text2_, '') as tekst, v.bytearray_id_ as bytes
                        from act_ru_variable v join act_re_procdef d on d.id_ = v.proc_def_id_""")
                .query(Variabele.class)
                .list();
    }
}
