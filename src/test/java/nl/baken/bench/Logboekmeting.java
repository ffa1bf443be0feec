// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Compartiment;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Regellezer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A year of made-up lines in the log, and what an auditor asks of it. */
@Component
class Logboekmeting {

    static final int BLAD = 50;

    /** Long before anything that other tests do. */
    private static final LocalDate BEGIN = LocalDate.of(2019, 1, 1);

    private static final LocalDate EINDE = BEGIN.plusYears(1).minusDays(1);
    private static final int REGELS_PER_ZAAK = 200;

    private final JdbcClient database;
    private final Regellezer lezer;
    private final Leesteller teller;

    Logboekmeting(JdbcClient database, Regellezer lezer, Leesteller teller) {
        this.database = database;
        this.lezer = lezer;
        this.teller = teller;
    }

    /** @param vraag what is asked @param gelezen of the tables of the log */
    record Regel(int regels, String vraag, Gelezen gelezen) {}

    /** Spread evenly over the year, in the order of their moments, as people would have written them. */
    void vul(int aantal) {
        database.sql("select logboek.maak_maanden(?, ?)")
                .params(Date.valueOf(BEGIN), Date.valueOf(EINDE))
                .query(rij -> {});
        database.sql(
                        """
                        insert into logboek.regel (op, spoor, deel, soort, actie, wat, verwerking, compartiment, nummer,
                          nummersoort, medewerker, organisatie, rollen, grond, toegestaan)
                        select timestamptz '2019-01-01 12:00Z' + i * (interval '364 days' / :n), gen_random_uuid(), i,
                          case when i % 3 = 0 then 'handeling' else 'inzage' end,
                          case when i % 200 = 7 then 'exporteren' when i % 3 = 0 then 'wijzigen' else 'lezen' end,
                          'bench', 'zorgcoordinatie', case when i % 50 = 3 then 'C2' end,
                          'ZC-BENCH' || i % (:n / :perZaak), 'zaak', 'bench' || i % 41, 'bench', 'zorgcoordinator',
                          case when i % 997 = 5 then 'noodinzage' else 'zorgcoördinator' end, i % 101 <> 1
                        from generate_series(1, :n) i""")
                .param("n", aantal)
                .param("perZaak", REGELS_PER_ZAAK)
                .update();
    }

    List<Regel> meet(int aantal) {
        List<Regel> regels = new ArrayList<>();
        vragen().forEach((vraag, filter) -> regels.add(new Regel(aantal, vraag, teller.lees(Leesteller.LOGBOEK, () ->
                (long) lezer.lees(filter, null, BLAD).regels().size()))));
        return regels;
    }

    private static Map<String, Filter> vragen() {
        Filter alles = Filter.van(BEGIN, EINDE);
        Map<String, Filter> vragen = new LinkedHashMap<>();
        vragen.put("one case", alles.met("ZC-BENCH7"));
        vragen.put("all", alles);
        vragen.put("one person", met("bench7", null, null, false, false));
        vragen.put("exports", met(null, Actie.EXPORTEREN, null, false, false));
        vragen.put("safe contact and shelter", met(null, null, Compartiment.VEILIG_CONTACT, false, false));
        vragen.put("emergency access", met(null, null, null, true, false));
        vragen.put("denied", met(null, null, null, false, true));
        return vragen;
    }

    private static Filter met(String wie, Actie actie, Compartiment deel, boolean nood, boolean geweigerd) {
        return new Filter(BEGIN, EINDE, wie, null, actie, deel, null, null, nood, geweigerd, null);
    }
}
