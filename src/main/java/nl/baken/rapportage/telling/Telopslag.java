// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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
    private final Telsommen sommen;

    Telopslag(JdbcClient database, Kluis kluis, Telwachtrij wachtrij) {
        this.database = database;
        this.kluis = kluis;
        this.wachtrij = wachtrij;
        this.sommen = new Telsommen(database);
    }

    /** Until the end of the transaction nobody else counts. @return false when somebody else does */
    boolean magTellen() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('rapportage.telling'))")
                .query(Boolean.class)
                .single();
    }

    /** Until the end of the transaction nobody else compares. @return false when somebody else does */
    boolean magControleren() {
        return database.sql("select pg_try_advisory_xact_lock(hashtext('rapportage.controle'))")
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

    void boek(String tabel, Telboek boek) {
        sommen.boek(tabel, boek);
    }

    SortedMap<Telsleutel, Telwaarde> alles(String tabel) {
        return sommen.alles(tabel);
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
}
