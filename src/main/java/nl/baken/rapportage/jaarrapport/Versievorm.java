// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.Cel.Afscherming;
import nl.baken.rapportage.Tabel;

/** Two versions of one table with the same rows and columns, so that each count can be laid beside the one before. */
record Versievorm(Tabel oud, Tabel nieuw) {

    /** A count in both. */
    record Plek(int rij, int kolom) {}

    /** A row or column that one of them lacks is nought there; the totals stay last. */
    static Versievorm van(Tabel oud, Tabel nieuw) {
        List<String> rijen = samen(
                oud.rijen().stream().map(Tabel.Rij::naam).toList(),
                nieuw.rijen().stream().map(Tabel.Rij::naam).toList());
        List<String> kolommen = samen(oud.kolommen(), nieuw.kolommen());
        return new Versievorm(Tabelmaker.inVorm(oud, rijen, kolommen), Tabelmaker.inVorm(nieuw, rijen, kolommen));
    }

    private static List<String> samen(List<String> een, List<String> ander) {
        Set<String> alle = new LinkedHashSet<>(een);
        alle.addAll(ander);
        List<String> lijst = new ArrayList<>(alle);
        String laatste = ander.get(ander.size() - 1);
        lijst.remove(laatste);
        lijst.add(laatste);
        return lijst;
    }

    List<Plek> plekken() {
        return IntStream.range(0, oud.rijen().size() * oud.kolommen().size())
                .mapToObj(i ->
                        new Plek(i / oud.kolommen().size(), i % oud.kolommen().size()))
                .toList();
    }

    /** As it was published: the counts that were frozen then, with what was hidden of them. */
    static Optional<Tabel> gepubliceerd(nl.baken.rapportage.jaarrapport.Afscherming.Eerder was, String code) {
        return was.inhoud().tabellen().stream()
                .filter(tabel -> tabel.code().equals(code))
                .findFirst()
                .map(tabel -> metMerken(Tabelmaker.alsTabel(tabel), was.bladen().get(code)));
    }

    private static Tabel metMerken(Tabel tabel, Bladtabel blad) {
        List<Tabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < tabel.rijen().size(); r++) {
            Tabel.Rij rij = tabel.rijen().get(r);
            List<String> getoond = blad.rijen().get(r).cellen();
            rijen.add(new Tabel.Rij(
                    rij.naam(),
                    IntStream.range(0, rij.cellen().size())
                            .mapToObj(k -> new Cel(rij.cellen().get(k).aantal(), merk(getoond.get(k))))
                            .toList()));
        }
        return new Tabel(tabel.kolommen(), rijen);
    }

    private static Afscherming merk(String tekst) {
        return switch (tekst) {
            case Bladtabel.KLEIN -> Afscherming.KLEIN;
            case Bladtabel.MEE -> Afscherming.MEE;
            default -> Afscherming.GEEN;
        };
    }
}
