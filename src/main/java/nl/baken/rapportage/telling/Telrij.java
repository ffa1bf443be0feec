// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row of the table of sums: all drawers of one part and month, so that a reader needs one row however much was measured.
 *
 * @param sleutel without a drawer
 * @param aantal what is in no drawer
 */
record Telrij(Telsleutel sleutel, long aantal, long dagsom, SortedMap<Integer, Long> vakken) {

    static List<Telrij> van(Telboek boek) {
        Map<Telsleutel, Telrij> rijen = new LinkedHashMap<>();
        boek.cellen().forEach((cel, waarde) -> rijen.merge(cel.rij(), van(cel, waarde), Telrij::plus));
        return List.copyOf(rijen.values());
    }

    private static Telrij van(Telsleutel cel, Telwaarde waarde) {
        boolean los = cel.vak() == Telsleutel.GEEN_VAK;
        SortedMap<Integer, Long> vakken = new TreeMap<>();
        if (!los) {
            vakken.put(cel.vak(), waarde.aantal());
        }
        return new Telrij(cel.rij(), los ? waarde.aantal() : 0, waarde.dagsom(), vakken);
    }

    private Telrij plus(Telrij ander) {
        vakken.putAll(ander.vakken);
        return new Telrij(sleutel, aantal + ander.aantal, dagsom + ander.dagsom, vakken);
    }

    static Telrij van(ResultSet rij) throws SQLException {
        SortedMap<Integer, Long> vakken = vakken(rij);
        return new Telrij(
                new Telsleutel(
                        rij.getString("cijfer"),
                        rij.getString("kenmerk"),
                        rij.getString("waarde"),
                        rij.getObject("dag", LocalDate.class),
                        rij.getString("onderdeel"),
                        rij.getString("gemeente"),
                        Telsleutel.GEEN_VAK),
                rij.getLong("aantal") - som(vakken),
                rij.getLong("dagsom"),
                vakken);
    }

    /** Without the feature, for who reads. */
    static Telregel regel(ResultSet rij) throws SQLException {
        return new Telregel(
                rij.getString("cijfer"),
                rij.getString("onderdeel"),
                rij.getObject("dag", LocalDate.class),
                rij.getString("gemeente"),
                vakken(rij),
                rij.getLong("aantal"),
                rij.getLong("dagsom"));
    }

    void boekIn(Map<Telsleutel, Telwaarde> cellen) {
        Telwaarde los = new Telwaarde(aantal, dagsom);
        if (!los.isNiets()) {
            cellen.put(sleutel, los);
        }
        vakken.forEach((vak, telling) -> cellen.put(sleutel.metVak(vak), new Telwaarde(telling, 0)));
    }

    long totaal() {
        return aantal + som(vakken);
    }

    /** Pairs of drawer and count, as PostgreSQL writes an array. */
    String paren() {
        List<String> paren = new ArrayList<>();
        vakken.forEach((vak, telling) -> paren.add(vak + "," + telling));
        return "{" + String.join(",", paren) + "}";
    }

    private static SortedMap<Integer, Long> vakken(ResultSet rij) throws SQLException {
        Array kolom = rij.getArray("vakken");
        Long[] paren = (Long[]) kolom.getArray();
        SortedMap<Integer, Long> vakken = new TreeMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            vakken.put(paren[i].intValue(), paren[i + 1]);
        }
        return vakken;
    }

    private static long som(SortedMap<Integer, Long> vakken) {
        return vakken.values().stream().mapToLong(Long::longValue).sum();
    }
}
