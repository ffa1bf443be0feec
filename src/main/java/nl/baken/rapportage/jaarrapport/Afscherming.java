// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.Tabel;

/**
 * Makes of what was counted what may be seen (P13.3). The tables of Bijlage 3 are protected together, for they count the
 * same people; every table together with the version of it that was published before.
 */
final class Afscherming {

    private static final String ONBEKEND = "?";

    private Afscherming() {}

    /** What was published last. @param bladen by code, as they were shown */
    record Eerder(Inhoud inhoud, Map<String, Bladtabel> bladen) {}

    /** As it was counted, for who may see every count. */
    static List<Bladtabel> exact(Inhoud inhoud) {
        return inhoud.tabellen().stream()
                .map(tabel -> blad(tabel, Tabelmaker.alsTabel(tabel)))
                .toList();
    }

    static List<Bladtabel> openbaar(Inhoud inhoud, Optional<Eerder> eerder) {
        Map<String, Tabel> getoond = new HashMap<>();
        List<Rapporttabel> bijlage = new ArrayList<>();
        for (Rapporttabel tabel : inhoud.tabellen()) {
            if (Registratiebron.SAMEN.contains(tabel.code())) {
                bijlage.add(tabel);
            } else {
                getoond.putAll(bescherm(List.of(tabel), eerder));
            }
        }
        getoond.putAll(bescherm(bijlage, eerder));
        return inhoud.tabellen().stream()
                .map(tabel -> blad(tabel, getoond.get(tabel.code())))
                .toList();
    }

    private static Map<String, Tabel> bescherm(List<Rapporttabel> tabellen, Optional<Eerder> eerder) {
        Samenhang samen = new Samenhang();
        Map<String, Integer> nummers = new HashMap<>();
        for (Rapporttabel tabel : tabellen) {
            Tabel nieuw = Tabelmaker.alsTabel(tabel);
            Optional<Tabel> oud = eerder.flatMap(was -> Versievorm.gepubliceerd(was, tabel.code()));
            if (oud.isEmpty()) {
                nummers.put(tabel.code(), samen.tabel(nieuw, tabel.metRijtotaal()));
                continue;
            }
            Versievorm vorm = Versievorm.van(oud.get(), nieuw);
            int toen = samen.gepubliceerd(vorm.oud(), tabel.metRijtotaal());
            int nu = samen.tabel(vorm.nieuw(), tabel.metRijtotaal());
            vorm.plekken()
                    .forEach(plek -> samen.onveranderd(
                            new Plek(toen, plek.rij(), plek.kolom()), new Plek(nu, plek.rij(), plek.kolom())));
            nummers.put(tabel.code(), nu);
        }
        if (tabellen.size() > 1) {
            Registratiebron.verbind(samen, nummers, tabellen);
        }
        List<Tabel> klaar = samen.schermAf();
        Map<String, Tabel> getoond = new HashMap<>();
        nummers.forEach((code, nummer) -> getoond.put(code, klaar.get(nummer)));
        return getoond;
    }

    private static Bladtabel blad(Rapporttabel tabel, Tabel getoond) {
        List<String> koppen = new ArrayList<>(tabel.kolommen());
        koppen.addAll(tabel.maatkoppen());
        Tabel eigen = Tabelmaker.inVorm(
                getoond, tabel.rijen().stream().map(Rapporttabel.Rij::naam).toList(), tabel.kolommen());
        List<Bladtabel.Rij> rijen = new ArrayList<>();
        for (int r = 0; r < tabel.rijen().size(); r++) {
            rijen.add(rij(eigen.rijen().get(r), tabel.rijen().get(r)));
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
