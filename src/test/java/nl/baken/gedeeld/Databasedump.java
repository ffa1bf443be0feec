// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything the database holds, as text, with the vault open: what a dump and the key together would show. */
@Component
public class Databasedump {

    private static final String TABELLEN =
            """
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog')
              and not exists (select 1 from pg_inherits where inhrelid = (table_schema || '.' || table_name)::regclass)
            order by 1""";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Kluiskolommen kolommen;

    Databasedump(JdbcClient database, Kluis kluis, Kluiskolommen kolommen) {
        this.database = database;
        this.kluis = kluis;
        this.kolommen = kolommen;
    }

    /** A table that is cut in parts counts as one. */
    public Set<String> tabellen() {
        return new TreeSet<>(database.sql(TABELLEN).query(String.class).list());
    }

    /** How many rows there are, by table. */
    public Map<String, Long> aantallen() {
        Map<String, Long> aantallen = new TreeMap<>();
        tabellen()
                .forEach(tabel -> aantallen.put(
                        tabel,
                        database.sql("select count(*) from " + tabel)
                                .query(Long.class)
                                .single()));
        return aantallen;
    }

    /** The tables in which each of these texts stands, readable or in the vault. */
    public Map<String, Set<String>> vindplaatsen(Collection<String> teksten) {
        Map<String, Set<String>> gevonden = new LinkedHashMap<>();
        teksten.forEach(tekst -> gevonden.put(tekst, new TreeSet<>()));
        for (String tabel : tabellen()) {
            teksten.forEach(tekst -> {
                if (staatIn(tabel, tekst)) {
                    gevonden.get(tekst).add(tabel);
                }
            });
        }
        kolommen.alle().forEach(kolom -> zoekInKluis(kolom, gevonden));
        return gevonden;
    }

    private boolean staatIn(String tabel, String tekst) {
        return database.sql("select exists (select 1 from " + tabel + " t where position(:tekst in t::text) > 0)")
                .param("tekst", tekst)
                .query(Boolean.class)
                .single();
    }

    private void zoekInKluis(Kluiskolommen.Kolom kolom, Map<String, Set<String>> gevonden) {
        database.sql("select (" + kolom.rij() + ")::text, " + kolom.naam() + " from " + kolom.tabel() + " where "
                        + kolom.naam() + " is not null")
                .query(rij -> {
                    String waarde = kluis.open(rij.getBytes(2), kolom.plek(), rij.getString(1))
                            .tekst();
                    gevonden.forEach((tekst, waar) -> {
                        if (waarde.contains(tekst)) {
                            waar.add(kolom.tabel() + " (kluis)");
                        }
                    });
                });
    }
}
