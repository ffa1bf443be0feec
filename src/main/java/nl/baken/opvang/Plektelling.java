// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.telling.Bijdrage;
import nl.baken.gedeeld.telling.Dossierbron;
import nl.baken.gedeeld.telling.Kenmerken;
import nl.baken.gedeeld.telling.Telbaar;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The beds that the board of places offers (K07C). A place is a dossier of its own, of nobody and of no municipality:
 * the four centrumgemeenten share the board.
 */
@Component
class Plektelling implements Telbaar, Dossierbron {

    static final String BEDDEN = "K07C";

    private static final Kenmerken VAN_NIEMAND = Kenmerken.vanNiemand(Kenmerken.BUITEN);

    private final JdbcClient database;

    Plektelling(JdbcClient database) {
        this.database = database;
    }

    /** How it was from then on. */
    private record Stand(String nummer, String soort, int aantal, Instant vanaf) {}

    @Override
    public List<Bijdrage> tel(Set<String> nummers) {
        Map<String, List<Stand>> perPlek = database
                .sql(
                        """
                        select plek, soort, aantal, vanaf from opvang.bedden
                        where plek = any (?) order by plek, id""")
                .param(ids(nummers))
                .query((rij, n) -> new Stand(
                        Plek.nummer(rij.getLong("plek")),
                        rij.getString("soort"),
                        rij.getInt("aantal"),
                        rij.getTimestamp("vanaf").toInstant()))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Stand::nummer, LinkedHashMap::new, Collectors.toList()));
        return perPlek.values().stream()
                .flatMap(standen -> tel(standen).stream())
                .toList();
    }

    /** What was there before goes, what is there from then on comes. */
    private static List<Bijdrage> tel(List<Stand> standen) {
        List<Bijdrage> bijdragen = new ArrayList<>();
        Stand was = null;
        for (Stand stand : standen) {
            if (was != null) {
                bijdragen.add(Bijdrage.stand(was.nummer(), BEDDEN, was.soort(), stand.vanaf(), -was.aantal()));
            }
            bijdragen.add(Bijdrage.stand(stand.nummer(), BEDDEN, stand.soort(), stand.vanaf(), stand.aantal()));
            was = stand;
        }
        return bijdragen.stream().filter(bijdrage -> bijdrage.aantal() != 0).toList();
    }

    @Override
    public Map<String, Kenmerken> kenmerken(Set<String> nummers) {
        return database
                .sql("select id from opvang.plek where id = any (?)")
                .param(ids(nummers))
                .query(Long.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Plek::nummer, id -> VAN_NIEMAND));
    }

    @Override
    public List<String> volgende(String na, int hoogstens) {
        return database
                .sql("select id from opvang.plek where id > ? order by id limit ?")
                .params(na.isEmpty() ? 0L : id(na), hoogstens)
                .query(Long.class)
                .list()
                .stream()
                .map(Plek::nummer)
                .toList();
    }

    private static Long[] ids(Set<String> nummers) {
        return nummers.stream()
                .filter(nummer -> nummer.matches(Plek.VOORVOEGSEL + "[0-9]{1,18}"))
                .map(Plektelling::id)
                .toArray(Long[]::new);
    }

    private static Long id(String nummer) {
        return Long.valueOf(nummer.substring(Plek.VOORVOEGSEL.length()));
    }
}
