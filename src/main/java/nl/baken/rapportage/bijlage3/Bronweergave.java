// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.bijlage3;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.rapportage.bijlage3.Bijlage.Blok;
import nl.baken.rapportage.bijlage3.Bijlage.Rij;
import nl.baken.rapportage.bijlage3.Bijlage.Vak;

/** Puts the counts of a source in its tables, each with how sure it is; what the source contradicts stays so. */
final class Bronweergave {

    private static final String NIETS = "–";

    private final List<Registratiecel> cellen;
    private final List<String> noten = new ArrayList<>();

    Bronweergave(List<Registratiecel> cellen) {
        this.cellen = cellen;
    }

    /** All tables of which the source says something, the footnotes numbered along the way. */
    List<Blok> tabellen() {
        List<Blok> blokken = new ArrayList<>();
        for (Registratietabel tabel : Registratietabel.values()) {
            if (tabel != Registratietabel.LEZING && cellen.stream().anyMatch(cel -> cel.tabel() == tabel)) {
                blokken.add(blok(tabel));
            }
        }
        return blokken;
    }

    /** After {@link #tabellen}. */
    List<String> noten() {
        return noten;
    }

    List<String> lezingen() {
        return cellen.stream()
                .filter(cel -> cel.tabel() == Registratietabel.LEZING)
                .map(cel -> "Lezing " + cel.rij() + ": " + cel.voetnoot())
                .toList();
    }

    private Blok blok(Registratietabel tabel) {
        Map<String, String> rijen = labels(tabel, tabel.rijen(), true);
        Map<String, String> kolommen = labels(tabel, tabel.kolommen(), false);
        return new Blok(
                tabel.titel(),
                kop(tabel),
                tabel == Registratietabel.PERSONEN,
                List.copyOf(kolommen.values()),
                rijen.entrySet().stream()
                        .map(rij -> new Rij(
                                rij.getValue(),
                                kolommen.keySet().stream()
                                        .map(kolom -> vak(tabel, rij.getKey(), kolom))
                                        .toList()))
                        .toList());
    }

    private static String kop(Registratietabel tabel) {
        return switch (tabel) {
            case PERSONEN -> "Leeftijd";
            case SECTOREN -> "Sector van uitbuiting";
            case TOTALEN, DRIEHOEK, RIEC, LEZING -> "Wat";
        };
    }

    /** Those that can be filled in, or where any name will do, those that are there. */
    private Map<String, String> labels(Registratietabel tabel, Map<String, String> bekend, boolean rij) {
        Map<String, String> labels = new LinkedHashMap<>();
        if (tabel.volledig()) {
            labels.putAll(bekend);
        }
        cellen.stream().filter(cel -> cel.tabel() == tabel).forEach(cel -> {
            String code = rij ? cel.rij() : cel.kolom();
            labels.putIfAbsent(code, bekend.getOrDefault(code, code));
        });
        return labels;
    }

    private Vak vak(Registratietabel tabel, String rij, String kolom) {
        return cellen.stream()
                .filter(cel -> cel.tabel() == tabel
                        && cel.rij().equals(rij)
                        && cel.kolom().equals(kolom))
                .findFirst()
                .map(cel -> new Vak(
                        cel.aantal().isEmpty() ? NIETS : cel.aantal(),
                        cel.zekerheid().teken(),
                        cel.zekerheid().woorden(),
                        noot(cel.voetnoot())))
                .orElse(new Vak(NIETS, "", "niet gegeven", 0));
    }

    private int noot(String tekst) {
        if (tekst.isEmpty()) {
            return 0;
        }
        if (!noten.contains(tekst)) {
            noten.add(tekst);
        }
        return noten.indexOf(tekst) + 1;
    }
}
