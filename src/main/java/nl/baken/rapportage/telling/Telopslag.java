// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.baken.gedeeld.Kluis;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each dossier adds, and the sums. */
@Repository
class Telopslag {

    static final String SOMMEN = "rapportage.telling";
    static final String BEWAARD = "rapportage.bewaard";

    private static final String PLEK = "rapportage.geteld.inhoud";

    private final JdbcClient database;
    private final Kluis kluis;
    private final Telwachtrij wachtrij;

    Telopslag(JdbcClient database, Kluis kluis, Telwachtrij wachtrij) {
        this.database = database;
        this.kluis = kluis;
        this.wachtrij = wachtrij;
    }

    /** Until the end of the transaction nobody else counts. @return false when somebody else does */
    boolean magTellen() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('rapportage.telling'))")
                .query(Boolean.class)
                .single();
    }

    void wachtTotIkMagTellen() {
        database.sql("select pg_advisory_xact_lock(hashtext('rapportage.telling'))")
                .query(rij -> {});
    }

    /** What these dossiers added when they were counted last; without those that never were. */
    Map<String, Telboek> geteld(Collection<String> nummers) {
        Map<String, Telboek> gevonden = new HashMap<>();
        database.sql("select nummer, inhoud from rapportage.geteld where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .query(rij -> {
                    String nummer = rij.getString("nummer");
                    gevonden.put(nummer, Telblad.lees(kluis.openInhoud(rij.getBytes("inhoud"), PLEK, nummer)));
                });
        return gevonden;
    }

    void bewaar(Map<String, Telboek> boeken, Instant nu) {
        List<String> nummers = List.copyOf(boeken.keySet());
        vergeetGeteld(nummers);
        wachtrij.planAf(nummers);
        List<String> gevuld =
                nummers.stream().filter(nummer -> !boeken.get(nummer).isLeeg()).toList();
        database.sql("insert into rapportage.geteld (nummer, inhoud, op) select n, i, ? from unnest(?, ?) as r (n, i)")
                .params(
                        Timestamp.from(nu),
                        gevuld.toArray(String[]::new),
                        gevuld.stream()
                                .map(nummer -> kluis.sluitInhoud(Telblad.schrijf(boeken.get(nummer)), PLEK, nummer))
                                .toArray(byte[][]::new))
                .update();
    }

    /** Also what they wait for. */
    void vergeet(Collection<String> nummers) {
        vergeetGeteld(nummers);
        wachtrij.vergeet(nummers);
    }

    private void vergeetGeteld(Collection<String> nummers) {
        database.sql("delete from rapportage.geteld where nummer = any (?)")
                .param(nummers.toArray(String[]::new))
                .update();
    }

    /** Adds to a table of sums. What comes to nothing goes. */
    void boek(String tabel, Telboek boek) {
        if (boek.isLeeg()) {
            return;
        }
        List<Map.Entry<Telsleutel, Telwaarde>> cellen =
                List.copyOf(boek.cellen().entrySet());
        List<Object> kolommen = new ArrayList<>();
        kolommen.add(tekst(cellen, Telsleutel::cijfer));
        kolommen.add(tekst(cellen, Telsleutel::kenmerk));
        kolommen.add(tekst(cellen, Telsleutel::waarde));
        kolommen.add(cellen.stream()
                .map(cel -> java.sql.Date.valueOf(cel.getKey().dag()))
                .toArray(java.sql.Date[]::new));
        kolommen.add(tekst(cellen, Telsleutel::onderdeel));
        kolommen.add(tekst(cellen, Telsleutel::gemeente));
        kolommen.add(cellen.stream().map(cel -> cel.getKey().vak()).toArray(Integer[]::new));
        kolommen.add(cellen.stream().map(cel -> cel.getValue().aantal()).toArray(Long[]::new));
        kolommen.add(cellen.stream().map(cel -> cel.getValue().dagsom()).toArray(Long[]::new));
        database.sql(
                        "insert into " + tabel
                                + """
                         as t (cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak, aantal, dagsom)
                        select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (cijfer, kenmerk, waarde, dag, onderdeel, gemeente, vak)
                            do update set aantal = t.aantal + excluded.aantal, dagsom = t.dagsom + excluded.dagsom""")
                .params(kolommen)
                .update();
        database.sql("delete from " + tabel + " where aantal = 0 and dagsom = 0")
                .update();
    }

    SortedMap<Telsleutel, Telwaarde> alles(String tabel) {
        SortedMap<Telsleutel, Telwaarde> cellen = new TreeMap<>();
        database.sql("select * from " + tabel).query(rij -> {
            cellen.put(sleutel(rij), new Telwaarde(rij.getLong("aantal"), rij.getLong("dagsom")));
        });
        return cellen;
    }

    void leeg() {
        for (String tabel : List.of(SOMMEN, "rapportage.geteld", "rapportage.te_tellen")) {
            database.sql("delete from " + tabel).update();
        }
    }

    /** Whether nothing was ever counted. */
    boolean isLeeg() {
        return database.sql("select not exists (select 1 from rapportage.geteld)")
                .query(Boolean.class)
                .single();
    }

    private static Telsleutel sleutel(ResultSet rij) throws SQLException {
        return new Telsleutel(
                rij.getString("cijfer"),
                rij.getString("kenmerk"),
                rij.getString("waarde"),
                rij.getObject("dag", LocalDate.class),
                rij.getString("onderdeel"),
                rij.getString("gemeente"),
                rij.getInt("vak"));
    }

    private static String[] tekst(List<Map.Entry<Telsleutel, Telwaarde>> cellen, Function<Telsleutel, String> kolom) {
        return cellen.stream().map(cel -> kolom.apply(cel.getKey())).toArray(String[]::new);
    }
}
