// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.bench.Leesteller.Gelezen;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
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
    private static final int PER_KEER = 100_000;

    /** The longest search there is: a page that looks back as far as it may and finds nothing. */
    static final String NOOIT = "a role and an act that never meet";

    private final JdbcClient database;
    private final Regellezer lezer;
    private final Filterlezer filters;
    private final Leesteller teller;

    Logboekmeting(JdbcClient database, Regellezer lezer, Filterlezer filters, Leesteller teller) {
        this.database = database;
        this.lezer = lezer;
        this.filters = filters;
        this.teller = teller;
    }

    /** @param vraag what is asked @param gelezen of the tables of the log */
    record Regel(int regels, String vraag, Gelezen gelezen) {}

    /** Spread evenly over the year, in the order of their moments, as people would have written them. */
    void vul(int aantal) {
        database.sql("select logboek.maak_maanden(?, ?)")
                .params(Date.valueOf(BEGIN), Date.valueOf(EINDE))
                .query(rij -> {});
        for (int van = 1; van <= aantal; van += PER_KEER) {
            vul(aantal, van, Math.min(aantal, van + PER_KEER - 1));
        }
    }

    /** Who, what, where and how come apart from each other, each as often as its part of ten thousand says. */
    private void vul(int aantal, int van, int tot) {
        database.sql(
                        """
                        insert into logboek.regel (op, spoor, deel, soort, actie, wat, verwerking, compartiment, nummer,
                          nummersoort, medewerker, organisatie, rollen, grond, toegestaan)
                        select timestamptz '2019-01-01 12:00Z' + i * (interval '364 days' / :n), gen_random_uuid(), i,
                          case when wat between 40 and 2000 then 'handeling' else 'inzage' end,
                          case when wat < 200 then 'exporteren' when wat < 2000 then 'wijzigen' when wat < 3000 then 'zoeken'
                            else 'lezen' end,
                          'bench', case when deel < 500 then 'opvang' when deel < 1000 then 'zorg' else 'zorgcoordinatie' end,
                          case when deel < 500 then 'C2' when deel < 1000 then 'C4' when deel < 4000 then 'C1' end,
                          'ZC-BENCH' || i % (:n / :perZaak), 'zaak', 'bench' || wie % 40, 'bench',
                          case wie % 40 when 0 then 'auditor' when 1 then 'fg' when 2 then 'wmo_consulent'
                            when 3 then 'teamleider_zc zorgcoordinator' else 'zorgcoordinator' end,
                          case when hoe between 300 and 499 then 'noodinzage' else 'zorgcoördinator' end, hoe >= 300
                        from (select i, abs(hashint8extended(i, 1) % 10000) as wat, abs(hashint8extended(i, 2) % 10000) as wie,
                                abs(hashint8extended(i, 3) % 10000) as deel, abs(hashint8extended(i, 4) % 10000) as hoe
                              from generate_series(:van, :tot) i) r""")
                .param("n", aantal)
                .param("perZaak", REGELS_PER_ZAAK)
                .param("van", van)
                .param("tot", tot)
                .update();
    }

    /** So many days that about this many lines are in it. */
    Filter periode(int aantal, int regels) {
        long dagen = Math.max(1, 364L * regels / aantal);
        return Filter.van(BEGIN.plusDays(30), BEGIN.plusDays(29 + dagen));
    }

    List<Regel> meet(int aantal) {
        List<Regel> regels = new ArrayList<>();
        vragen().forEach((vraag, filter) -> regels.add(new Regel(aantal, vraag, teller.lees(Leesteller.LOGBOEK, () ->
                (long) lezer.lees(filter, null, BLAD).regels().size()))));
        return regels;
    }

    /** Alone, and two or three together; of each that occurs there is a page within a quarter of the large log. */
    private Map<String, Filter> vragen() {
        Map<String, Filter> vragen = new LinkedHashMap<>();
        vragen.put("one case", met(Map.of("nummer", "ZC-BENCH7")));
        vragen.put("one case, one act", met(Map.of("nummer", "ZC-BENCH7", "actie", "wijzigen")));
        vragen.put("one case, one person", met(Map.of("nummer", "ZC-BENCH7", "medewerker", "bench1")));
        vragen.put("all", met(Map.of()));
        vragen.put("one person", met(Map.of("medewerker", "bench7")));
        vragen.put("one person, changes", met(Map.of("medewerker", "bench7", "actie", "wijzigen")));
        vragen.put("one person, shelter", met(Map.of("medewerker", "bench7", "compartiment", "C2")));
        vragen.put("exports", met(Map.of("actie", "exporteren")));
        vragen.put("one role", met(Map.of("rol", "teamleider_zc")));
        vragen.put("one role, exports", met(Map.of("rol", "teamleider_zc", "actie", "exporteren")));
        vragen.put("one activity, searches", met(Map.of("verwerking", "zorg", "actie", "zoeken")));
        vragen.put("safe contact and shelter", met(Map.of("compartiment", "C2")));
        vragen.put("shelter, denied", met(Map.of("compartiment", "C2", "geweigerd", "true")));
        vragen.put("shelter, one role", met(Map.of("compartiment", "C2", "rol", "auditor")));
        vragen.put("emergency access", met(Map.of("noodinzage", "true")));
        vragen.put(
                "emergency access, one role, reads", met(Map.of("noodinzage", "true", "rol", "fg", "actie", "lezen")));
        vragen.put("emergency access, one person", met(Map.of("noodinzage", "true", "medewerker", "bench7")));
        vragen.put("denied", met(Map.of("geweigerd", "true")));
        vragen.put("denied, one person", met(Map.of("geweigerd", "true", "medewerker", "bench7")));
        vragen.put(NOOIT, met(Map.of("rol", "auditor", "actie", "verwijderen")));
        return vragen;
    }

    /** By the names of an address; of people and cases that are in the log alone. */
    private Filter met(Map<String, String> velden) {
        Map<String, String> codes = new HashMap<>(Filter.van(BEGIN, EINDE).codes());
        codes.putAll(velden);
        String wie = codes.remove(Filter.MEDEWERKER);
        String zaak = codes.remove(Filter.NUMMER);
        Filterlezer.Gelezen gelezen = filters.lees(codes);
        if (!gelezen.isGoed()) {
            throw new IllegalStateException("no filter: " + gelezen.fouten());
        }
        Filter rest = gelezen.filter();
        return new Filter(
                BEGIN,
                EINDE,
                wie,
                rest.rol(),
                rest.actie(),
                rest.compartiment(),
                zaak,
                rest.verwerking(),
                rest.noodinzage(),
                rest.geweigerd(),
                null);
    }
}
