// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import nl.baken.rapportage.bijlage3.Registratieblad.Fout;

/** Looks at a sheet as a whole: whether every place is there, and what does not add up. */
final class Registratiecontrole {

    private static final List<String> TOTALEN = List.of("bron_totaal", "totaal_leeftijdstabel", "sectorvermeldingen");
    private static final String TOTAAL = "totaal";

    private Registratiecontrole() {}

    static List<Fout> geheel(List<Registratiecel> cellen) {
        List<Fout> fouten = new ArrayList<>();
        if (cellen.stream().map(Registratiecel::jaar).distinct().count() != 1) {
            fouten.add(new Fout(0, "Het bestand gaat niet over één jaar. Maak van elk jaar een eigen bestand."));
            return fouten;
        }
        Map<String, Registratiecel> plekken = opPlek(cellen);
        int jaar = cellen.get(0).jaar();
        for (Registratietabel tabel : Registratietabel.values()) {
            if (tabel.volledig()) {
                tabel.rijen().keySet().forEach(rij -> tabel.kolommen()
                        .keySet()
                        .forEach(kolom -> eis(plekken, tabel, jaar, rij, kolom, fouten)));
            }
        }
        TOTALEN.forEach(rij -> eis(plekken, Registratietabel.TOTALEN, jaar, rij, "aantal", fouten));
        return fouten;
    }

    private static void eis(
            Map<String, Registratiecel> plekken,
            Registratietabel tabel,
            int jaar,
            String rij,
            String kolom,
            List<Fout> fouten) {
        if (!plekken.containsKey(plek(tabel, jaar, rij, kolom))) {
            fouten.add(new Fout(
                    0,
                    "In de tabel " + tabel.code() + " ontbreekt rij " + rij + ", kolom " + kolom
                            + ". Toont de bron daar niets? Zet dan een regel met een punt als zekerheid."));
        }
    }

    /** What the source itself contradicts; it is shown and never repaired. */
    static List<String> letop(List<Registratiecel> cellen) {
        Map<String, Registratiecel> plekken = opPlek(cellen);
        int jaar = cellen.get(0).jaar();
        List<String> letop = new ArrayList<>();
        for (Registratietabel tabel : List.of(Registratietabel.PERSONEN, Registratietabel.SECTOREN)) {
            for (Map.Entry<String, String> rij : tabel.rijen().entrySet()) {
                List<OptionalLong> delen = tabel.kolommen().keySet().stream()
                        .filter(kolom -> !kolom.equals(TOTAAL))
                        .map(kolom -> getal(plekken, tabel, jaar, rij.getKey(), kolom))
                        .toList();
                vergelijk(
                        "rij " + rij.getValue(),
                        tabel,
                        delen,
                        getal(plekken, tabel, jaar, rij.getKey(), TOTAAL),
                        letop);
            }
            for (Map.Entry<String, String> kolom : tabel.kolommen().entrySet()) {
                List<OptionalLong> delen = tabel.rijen().keySet().stream()
                        .filter(rij -> !rij.equals(TOTAAL))
                        .map(rij -> getal(plekken, tabel, jaar, rij, kolom.getKey()))
                        .toList();
                vergelijk(
                        "kolom " + kolom.getValue(),
                        tabel,
                        delen,
                        getal(plekken, tabel, jaar, TOTAAL, kolom.getKey()),
                        letop);
            }
        }
        return letop;
    }

    private static void vergelijk(
            String waar, Registratietabel tabel, List<OptionalLong> delen, OptionalLong totaal, List<String> letop) {
        if (totaal.isEmpty() || delen.stream().anyMatch(OptionalLong::isEmpty)) {
            return;
        }
        long som = delen.stream().mapToLong(OptionalLong::getAsLong).sum();
        if (som != totaal.getAsLong()) {
            letop.add(tabel.titel() + ", " + waar + ": de vakken tellen op tot " + som + ", het totaal is "
                    + totaal.getAsLong() + ".");
        }
    }

    private static OptionalLong getal(
            Map<String, Registratiecel> plekken, Registratietabel tabel, int jaar, String rij, String kolom) {
        Registratiecel cel = plekken.get(plek(tabel, jaar, rij, kolom));
        return cel == null ? OptionalLong.empty() : cel.getal();
    }

    private static Map<String, Registratiecel> opPlek(List<Registratiecel> cellen) {
        return cellen.stream()
                .collect(Collectors.toMap(Registratiecel::plek, cel -> cel, (een, ander) -> een, LinkedHashMap::new));
    }

    private static String plek(Registratietabel tabel, int jaar, String rij, String kolom) {
        return tabel.code() + ' ' + jaar + ' ' + rij + ' ' + kolom;
    }
}
