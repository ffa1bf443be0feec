// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What PostgreSQL itself counts in the running transaction, of our and the engine's tables with their indexes: all
 * statements of a call together, those inside functions too, whatever the plan.
 */
@Component
class Leesteller {

    static final String[] TAKEN = {"toegang", "public"};
    static final String[] LOGBOEK = {"logboek"};

    private final JdbcClient database;

    Leesteller(JdbcClient database) {
        this.database = database;
    }

    /** @param rijen fetched from tables, before conditions are looked at @param paginas of 8 KB, in memory or not */
    record Gelezen(long rijen, long paginas, double milliseconden, long uitkomst) {}

    private record Stand(long rijen, long paginas) {

        Gelezen min(Stand eerder, double duur, long uitkomst) {
            return new Gelezen(rijen - eerder.rijen, paginas - eerder.paginas, duur, uitkomst);
        }
    }

    /** The second of two runs, when catalogs and models are known. */
    Gelezen lees(Supplier<Long> wat) {
        return lees(TAKEN, wat);
    }

    /** @param huizen of which schemas the tables count */
    Gelezen lees(String[] huizen, Supplier<Long> wat) {
        return lees(List.<String[]>of(huizen), wat).get(0);
    }

    /** The same run, counted for several groups of schemas. */
    List<Gelezen> lees(List<String[]> groepen, Supplier<Long> wat) {
        wat.get();
        List<Stand> voor = groepen.stream().map(this::stand).toList();
        long begin = System.nanoTime();
        long uitkomst = wat.get();
        double duur = (System.nanoTime() - begin) / 1e6;
        List<Stand> na = groepen.stream().map(this::stand).toList();
        return IntStream.range(0, groepen.size())
                .mapToObj(groep -> na.get(groep).min(voor.get(groep), duur, uitkomst))
                .toList();
    }

    private Stand stand(String[] huizen) {
        return database.sql(
                        """
                        select sum(pg_stat_get_xact_tuples_fetched(c.oid) + case when c.relkind = 'r'
                                   then pg_stat_get_xact_tuples_returned(c.oid) else 0 end) as rijen,
                               sum(pg_stat_get_xact_blocks_fetched(c.oid)) as paginas
                        from pg_class c join pg_namespace s on s.oid = c.relnamespace
                        where c.relkind in ('r', 'i') and s.nspname = any (?)""")
                .param(huizen)
                .query(Stand.class)
                .single();
    }
}
