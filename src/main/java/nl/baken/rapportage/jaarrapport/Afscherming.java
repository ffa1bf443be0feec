// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.Tabelmaker;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what was counted what may be seen (P13.3). Within a table the totals are hidden along; two tables of the same
 * people, and two versions of the same report, are kept from giving each other's counts away.
 */
final class Afscherming {

    private static final String ONBEKEND = "?";

    private Afscherming() {}

    /** As it was counted, for who may see every count. */
    static List<Bladtabel> exact(Inhoud inhoud) {
        return inhoud.tabellen().stream().map(tabel -> blad(tabel, false)).toList();
    }

    /** @param eerder what was published of the same period before, by code */
    static List<Bladtabel> openbaar(Inhoud inhoud, Map<String, Bladtabel> eerder) {
        Map<String, Bladtabel> bladen = inhoud.tabellen().stream()
                .map(tabel -> blad(tabel, true))
                .map(blad -> Optional.ofNullable(eerder.get(blad.code()))
                        .map(blad::naast)
                        .orElse(blad))
                .collect(Collectors.toMap(Bladtabel::code, Function.identity()));
        return inhoud.tabellen().stream()
                .map(tabel -> leun(bladen.get(tabel.code()), tabel, bladen.get(tabel.leuntOp())))
                .toList();
    }

    /** Its columns would give back what the other one hides, so only the last one stays: the totals of the rows. */
    private static Bladtabel leun(Bladtabel blad, Rapporttabel tabel, @Nullable Bladtabel andere) {
        if (andere == null || andere.verborgen() == 0) {
            return blad;
        }
        int laatste = tabel.metRijtotaal() ? tabel.kolommen().size() : -1;
        return new Bladtabel(
                blad.code(),
                blad.titel(),
                blad.definitie(),
                blad.kop(),
                blad.kolommen(),
                blad.rijen().stream()
                        .map(rij -> new Bladtabel.Rij(rij.naam(), alleenKolom(rij.cellen(), laatste)))
                        .toList(),
                blad.noten());
    }

    private static List<String> alleenKolom(List<String> cellen, int welke) {
        List<String> over = new ArrayList<>();
        for (int k = 0; k < cellen.size(); k++) {
            over.add(k == welke ? cellen.get(k) : Bladtabel.MEE);
        }
        return over;
    }

    private static Bladtabel blad(Rapporttabel tabel, boolean openbaar) {
        List<String> namen = tabel.rijen().stream().map(Rapporttabel.Rij::naam).toList();
        long[][] vlak = tabel.rijen().stream()
                .map(rij -> rij.aantallen().stream()
                        .mapToLong(aantal -> aantal == null ? 0 : aantal)
                        .toArray())
                .toArray(long[][]::new);
        Tabel getoond = openbaar
                ? Tabelmaker.openbaar(tabel.kolommen(), namen, vlak, tabel.metRijtotaal())
                : Tabelmaker.exact(tabel.kolommen(), namen, vlak, tabel.metRijtotaal());
        List<String> koppen = new ArrayList<>(getoond.kolommen());
        koppen.addAll(tabel.maatkoppen());
        List<Bladtabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < getoond.rijen().size(); r++) {
            rijen.add(
                    rij(getoond.rijen().get(r), r < namen.size() ? tabel.rijen().get(r) : null, tabel));
        }
        return new Bladtabel(tabel.code(), tabel.titel(), tabel.definitie(), tabel.kop(), koppen, rijen, tabel.noten());
    }

    /** @param bron null for the row of totals */
    private static Bladtabel.Rij rij(Tabel.Rij getoond, Rapporttabel.@Nullable Rij bron, Rapporttabel tabel) {
        List<String> cellen = new ArrayList<>();
        for (int k = 0; k < getoond.cellen().size(); k++) {
            boolean onbekend = bron != null
                    && k < bron.aantallen().size()
                    && bron.aantallen().get(k) == null;
            cellen.add(onbekend ? ONBEKEND : getoond.cellen().get(k).tekst());
        }
        boolean verborgen = cellen.stream().anyMatch(Bladtabel::isVerborgen);
        for (int m = 0; m < tabel.maatkoppen().size(); m++) {
            // What was measured of a handful says something about each of them.
            cellen.add(
                    bron == null ? "" : verborgen ? Bladtabel.MEE : bron.maten().get(m));
        }
        return new Bladtabel.Rij(getoond.naam(), cellen);
    }
}
