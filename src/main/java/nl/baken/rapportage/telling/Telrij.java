// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A row of the table of sums: all cells of one part and year. So a page reads as many rows with ten times the cases.
 *
 * @param cellen none of them empty
 */
record Telrij(Rijsleutel sleutel, SortedMap<Telsleutel, Telwaarde> cellen) {

    private static final int PER_CEL = 5;

    /** @param jaar that of {@link Telsleutel#OPEN} for what is open */
    record Rijsleutel(String cijfer, String kenmerk, String waarde, int jaar, String onderdeel) {

        static Rijsleutel van(Telsleutel cel) {
            return new Rijsleutel(
                    cel.cijfer(), cel.kenmerk(), cel.waarde(), cel.dag().getYear(), cel.onderdeel());
        }
    }

    static List<Telrij> van(Telboek boek) {
        Map<Rijsleutel, Telrij> rijen = new LinkedHashMap<>();
        boek.cellen().forEach((cel, waarde) -> rijen.computeIfAbsent(
                        Rijsleutel.van(cel), sleutel -> new Telrij(sleutel, new TreeMap<>()))
                .cellen
                .put(cel, waarde));
        return List.copyOf(rijen.values());
    }

    static Telrij van(ResultSet rij) throws SQLException {
        Rijsleutel sleutel = new Rijsleutel(
                rij.getString("cijfer"),
                rij.getString("kenmerk"),
                rij.getString("waarde"),
                rij.getInt("jaar"),
                rij.getString("onderdeel"));
        String[] gemeenten = (String[]) rij.getArray("gemeenten").getArray();
        Integer[] getallen = (Integer[]) rij.getArray("cellen").getArray();
        SortedMap<Telsleutel, Telwaarde> cellen = new TreeMap<>();
        for (int i = 0; i < getallen.length; i += PER_CEL) {
            cellen.put(
                    sleutel(sleutel, gemeenten[getallen[i]], getallen[i + 1], getallen[i + 2]),
                    new Telwaarde(getallen[i + 3], getallen[i + 4]));
        }
        return new Telrij(sleutel, cellen);
    }

    private static Telsleutel sleutel(Rijsleutel rij, String gemeente, int maand, int vak) {
        return new Telsleutel(
                rij.cijfer, rij.kenmerk, rij.waarde, LocalDate.of(rij.jaar, maand, 1), rij.onderdeel, gemeente, vak);
    }

    /** With what is in that one too. */
    Telrij plus(Telrij ander) {
        Telboek samen = new Telboek();
        cellen.forEach(samen::boek);
        ander.cellen.forEach(samen::boek);
        return new Telrij(sleutel, samen.cellen());
    }

    boolean isLeeg() {
        return cellen.isEmpty();
    }

    List<String> gemeenten() {
        return List.copyOf(
                cellen.keySet().stream().map(Telsleutel::gemeente).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Five whole numbers for each cell, as the column says. @throws ArithmeticException above two thousand million */
    List<Integer> getallen() {
        List<String> gemeenten = gemeenten();
        List<Integer> getallen = new ArrayList<>();
        cellen.forEach((cel, waarde) -> getallen.addAll(List.of(
                gemeenten.indexOf(cel.gemeente()),
                cel.dag().getMonthValue(),
                cel.vak(),
                Math.toIntExact(waarde.aantal()),
                Math.toIntExact(waarde.dagsom()))));
        return getallen;
    }

    /** For who reads: one for each month and municipality, which stand together in the row. */
    static List<Telregel> regels(ResultSet rij) throws SQLException {
        String cijfer = rij.getString("cijfer");
        String onderdeel = rij.getString("onderdeel");
        int jaar = rij.getInt("jaar");
        String[] gemeenten = (String[]) rij.getArray("gemeenten").getArray();
        Integer[] getallen = (Integer[]) rij.getArray("cellen").getArray();
        List<Integer> lijst = Arrays.asList(getallen);
        List<Telregel> regels = new ArrayList<>();
        int van = 0;
        for (int tot = PER_CEL; tot <= getallen.length; tot += PER_CEL) {
            if (tot == getallen.length || !isZelfde(getallen, van, tot)) {
                regels.add(regel(
                        cijfer,
                        onderdeel,
                        LocalDate.of(jaar, getallen[van + 1], 1),
                        gemeenten[getallen[van]],
                        lijst.subList(van, tot)));
                van = tot;
            }
        }
        return regels;
    }

    private static boolean isZelfde(Integer[] getallen, int een, int ander) {
        return getallen[een].equals(getallen[ander]) && getallen[een + 1].equals(getallen[ander + 1]);
    }

    private static Telregel regel(
            String cijfer, String onderdeel, LocalDate maand, String gemeente, List<Integer> cellen) {
        SortedMap<Integer, Long> vakken = new TreeMap<>();
        long aantal = 0;
        long dagsom = 0;
        for (int i = 0; i < cellen.size(); i += PER_CEL) {
            aantal += cellen.get(i + 3);
            dagsom += cellen.get(i + 4);
            if (cellen.get(i + 2) != Telsleutel.GEEN_VAK) {
                vakken.put(cellen.get(i + 2), (long) cellen.get(i + 3));
            }
        }
        return new Telregel(cijfer, onderdeel, maand, gemeente, vakken, aantal, dagsom);
    }
}
