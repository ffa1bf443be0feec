// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every encrypted column there is, found in the database itself, so that a new one can't be forgotten; {@code
 * kluis/rijen.txt} tells which row a value is bound to where no column {@code rij} does.
 */
@Component
class Kluiskolommen {

    private static final String BESTAND = "kluis/rijen.txt";

    private final JdbcClient database;
    private final Map<String, Rij> rijen;

    Kluiskolommen(JdbcClient database) {
        this.database = database;
        this.rijen = lees();
    }

    /** @param sleutel what gives the key of a row, in SQL @param plek what the vault knows the column by, or null */
    private record Rij(String sleutel, @Nullable String plek) {}

    /** @param rij what gives the key of a row, in SQL @param plek what the vault knows the column by */
    record Kolom(String tabel, String naam, String rij, String plek) {}

    /** @throws IllegalStateException when it is not known what a column is bound to */
    List<Kolom> alle() {
        record Gevonden(String tabel, String naam, boolean metRij) {}
        List<Gevonden> gevonden = database.sql(
                        """
                        select k.table_schema || '.' || k.table_name as tabel, k.column_name as naam,
                            exists (select 1 from information_schema.columns r
                                    where r.table_schema = k.table_schema and r.table_name = k.table_name
                                      and r.column_name = 'rij') as met_rij
                        from information_schema.columns k
                        join information_schema.tables t
                            on t.table_schema = k.table_schema and t.table_name = k.table_name
                        where k.data_type = 'bytea' and t.table_type = 'BASE TABLE'
                          -- What is binary in the log is a hash.
                          and k.table_schema not in ('public', 'information_schema', 'pg_catalog', 'logboek')
                        order by 1, 2""")
                .query(Gevonden.class)
                .list();
        List<Kolom> kolommen = new ArrayList<>();
        List<String> onbekend = new ArrayList<>();
        for (Gevonden kolom : gevonden) {
            String naam = kolom.tabel() + "." + kolom.naam();
            Rij rij = rijen.getOrDefault(kolom.tabel(), new Rij(kolom.metRij() ? "rij" : "", null));
            if (rij.sleutel().isEmpty()) {
                onbekend.add(naam);
            }
            kolommen.add(new Kolom(kolom.tabel(), kolom.naam(), rij.sleutel(), rij.plek() == null ? naam : rij.plek()));
        }
        if (!onbekend.isEmpty()) {
            throw new IllegalStateException("niet in " + BESTAND + ", en zonder kolom rij: " + onbekend);
        }
        return kolommen;
    }

    private static Map<String, Rij> lees() {
        Map<String, Rij> rijen = new LinkedHashMap<>();
        inhoud().lines()
                .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                .forEach(regel -> {
                    String[] delen = regel.split(" = ", 2);
                    String[] rij = delen[1].split(" @ ", 2);
                    rijen.put(delen[0].strip(), new Rij(rij[0].strip(), rij.length == 2 ? rij[1].strip() : null));
                });
        return rijen;
    }

    private static String inhoud() {
        try {
            return new ClassPathResource(BESTAND).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(BESTAND + " ontbreekt", e);
        }
    }
}
