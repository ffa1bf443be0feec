// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.rapportage.telling.Telrij.Rijsleutel;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of sums, as who counts sees them: by cell. */
final class Telsommen {

    private static final int PER_KEER = 1_000;
    private static final String SLEUTELS =
            """
             as r (c, k, w, j, o) %s t.cijfer = r.c and t.kenmerk = r.k and t.waarde = r.w and t.jaar = r.j
                and t.onderdeel = r.o""";

    private final JdbcClient database;

    Telsommen(JdbcClient database) {
        this.database = database;
    }

    /** Adds to a table of sums, within a transaction that may count: nobody else writes. What comes to nothing goes. */
    void boek(String tabel, Telboek boek) {
        List<Telrij> erbij = Telrij.van(boek);
        for (int van = 0; van < erbij.size(); van += PER_KEER) {
            boek(tabel, erbij.subList(van, Math.min(erbij.size(), van + PER_KEER)));
        }
    }

    private void boek(String tabel, List<Telrij> erbij) {
        Map<Rijsleutel, Telrij> staat = new HashMap<>();
        metSleutels("select t.* from " + tabel + " t join unnest(?, ?, ?, ?, ?)" + SLEUTELS.formatted("on"), erbij)
                .query(rij -> {
                    Telrij gevonden = Telrij.van(rij);
                    staat.put(gevonden.sleutel(), gevonden);
                });
        List<Telrij> nieuw = erbij.stream()
                .map(rij -> staat.containsKey(rij.sleutel())
                        ? staat.get(rij.sleutel()).plus(rij)
                        : rij)
                .toList();
        schrijf(tabel, nieuw.stream().filter(rij -> !rij.isLeeg()).toList());
        List<Telrij> weg = nieuw.stream().filter(Telrij::isLeeg).toList();
        if (!weg.isEmpty()) {
            metSleutels("delete from " + tabel + " t using unnest(?, ?, ?, ?, ?)" + SLEUTELS.formatted("where"), weg)
                    .update();
        }
    }

    private void schrijf(String tabel, List<Telrij> rijen) {
        if (rijen.isEmpty()) {
            return;
        }
        metSleutels(
                        "insert into " + tabel
                                + """
                         (cijfer, kenmerk, waarde, jaar, onderdeel, gemeenten, cellen)
                        select c, k, w, j, o, g::text[], i::integer[]
                        from unnest(?, ?, ?, ?, ?, ?, ?) as r (c, k, w, j, o, g, i)
                        on conflict (cijfer, kenmerk, waarde, jaar, onderdeel)
                            do update set gemeenten = excluded.gemeenten, cellen = excluded.cellen""",
                        rijen)
                .param(tekst(
                        rijen,
                        rij -> "{"
                                + rij.gemeenten().stream()
                                        .map(gemeente -> '"'
                                                + gemeente.replace("\\", "\\\\").replace("\"", "\\\"")
                                                + '"')
                                        .collect(Collectors.joining(","))
                                + "}"))
                .param(tekst(
                        rijen,
                        rij -> rij.getallen().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"))))
                .update();
    }

    private JdbcClient.StatementSpec metSleutels(String opdracht, List<Telrij> rijen) {
        return database.sql(opdracht)
                .param(tekst(rijen, rij -> rij.sleutel().cijfer()))
                .param(tekst(rijen, rij -> rij.sleutel().kenmerk()))
                .param(tekst(rijen, rij -> rij.sleutel().waarde()))
                .param(rijen.stream().map(rij -> rij.sleutel().jaar()).toArray(Integer[]::new))
                .param(tekst(rijen, rij -> rij.sleutel().onderdeel()));
    }

    SortedMap<Telsleutel, Telwaarde> alles(String tabel) {
        SortedMap<Telsleutel, Telwaarde> cellen = new TreeMap<>();
        database.sql("select * from " + tabel).query(rij -> {
            cellen.putAll(Telrij.van(rij).cellen());
        });
        return cellen;
    }

    private static String[] tekst(List<Telrij> rijen, Function<Telrij, String> kolom) {
        return rijen.stream().map(kolom).toArray(String[]::new);
    }
}
