// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.baken.rapportage.Tabel;

/**
 * Makes of what was counted what may be seen (P13.3): all tables together, and together with everything that was shown of
 * that year before.
 */
final class Afscherming {

    private static final String ONBEKEND = "?";

    private Afscherming() {}

    /** What was shown before. @param bladen by code, as they were shown */
    record Eerder(Inhoud inhoud, Map<String, Bladtabel> bladen) {}

    /** As it was counted, for who may see every count. */
    static List<Bladtabel> exact(Inhoud inhoud) {
        return inhoud.tabellen().stream()
                .map(tabel -> blad(tabel, Tabelmaker.alsTabel(tabel)))
                .toList();
    }

    /** @param eerder everything that was shown of that year before, the first one first */
    static List<Bladtabel> openbaar(Inhoud inhoud, List<Eerder> eerder) {
        Map<String, Tabel> getoond = Jaarsamenhang.schermAf(inhoud, eerder);
        List<Bladtabel> bladen = inhoud.tabellen().stream()
                .map(tabel -> blad(tabel, getoond.get(tabel.code())))
                .toList();
        return Bronnoten.openbaar(inhoud, bladen);
    }

    private static Bladtabel blad(Rapporttabel tabel, Tabel getoond) {
        List<String> koppen = new ArrayList<>(tabel.kolommen());
        koppen.addAll(tabel.maatkoppen());
        List<Bladtabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < tabel.rijen().size(); r++) {
            rijen.add(rij(getoond.rijen().get(r), tabel.rijen().get(r)));
        }
        return new Bladtabel(tabel.code(), tabel.titel(), tabel.definitie(), tabel.kop(), koppen, rijen, tabel.noten());
    }

    private static Bladtabel.Rij rij(Tabel.Rij getoond, Rapporttabel.Rij bron) {
        List<String> cellen = new ArrayList<>();
        for (int k = 0; k < bron.aantallen().size(); k++) {
            cellen.add(
                    bron.aantallen().get(k) == null
                            ? ONBEKEND
                            : getoond.cellen().get(k).tekst());
        }
        // What was measured of a handful says something about each of them.
        boolean verborgen = cellen.stream().anyMatch(Bladtabel::isVerborgen);
        bron.maten().forEach(maat -> cellen.add(verborgen ? Bladtabel.MEE : maat));
        return new Bladtabel.Rij(bron.naam(), cellen);
    }
}
