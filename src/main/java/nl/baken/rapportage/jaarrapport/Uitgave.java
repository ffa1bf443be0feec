// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.Tabel;

/**
 * The tables of one version of a report, laid among others.
 *
 * @param tabellen the number of each by its code
 * @param plekken where each count stands; what the source doesn't say, is nowhere
 * @param aantallen by place
 */
record Uitgave(Periode periode, Map<String, Integer> tabellen, Map<Celnaam, Plek> plekken, Map<Plek, Long> aantallen) {

    /** What is still to be shown. */
    static Uitgave nieuw(Samenhang samen, Inhoud inhoud) {
        Uitgave uitgave = leeg(inhoud.periode());
        for (Rapporttabel tabel : inhoud.tabellen()) {
            uitgave.neemOp(tabel, samen.tabel(Tabelmaker.alsTabel(tabel), !tabel.zonderTotaal(), tabel.metRijtotaal()));
        }
        return uitgave;
    }

    /** What was shown before, with what was hidden then. */
    static Uitgave eerder(Samenhang samen, Afscherming.Eerder was) {
        Uitgave uitgave = leeg(was.inhoud().periode());
        for (Rapporttabel tabel : was.inhoud().tabellen()) {
            Optional<Bladtabel> blad = Optional.ofNullable(was.bladen().get(tabel.code()));
            blad.ifPresent(getoond -> {
                Tabel toen = Versievorm.zoalsGetoond(tabel, getoond);
                uitgave.neemOp(
                        tabel,
                        samen.gepubliceerd(
                                toen,
                                !tabel.zonderTotaal(),
                                tabel.metRijtotaal(),
                                Bladtabel.bescherming(was.bladen().values())));
            });
        }
        return uitgave;
    }

    private static Uitgave leeg(Periode periode) {
        return new Uitgave(periode, new HashMap<>(), new LinkedHashMap<>(), new HashMap<>());
    }

    private void neemOp(Rapporttabel tabel, int nummer) {
        tabellen.put(tabel.code(), nummer);
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            for (int kolom = 0; kolom < tabel.kolommen().size(); kolom++) {
                Long aantal = tabel.rijen().get(rij).aantallen().get(kolom);
                Plek plek = new Plek(nummer, rij, kolom);
                if (aantal != null && plekken.putIfAbsent(Celnaam.van(periode, tabel, rij, kolom), plek) == null) {
                    aantallen.put(plek, aantal);
                }
            }
        }
    }

    /** What is in the whole and not in the part of it: in no table, and yet it grows as they do. */
    void neemRestenOp(Samenhang samen) {
        for (Celnaam naam : List.copyOf(plekken.keySet())) {
            Deeltelling.alle().stream().filter(deling -> deling.isDeel(naam)).forEach(deling -> {
                Plek geheel = plekken.get(naam.vanRij(deling.geheel()));
                Plek deel = plekken.get(naam);
                if (geheel != null && deel != null && aantal(geheel) >= aantal(deel)) {
                    Plek rest = samen.zonder(geheel, deel);
                    plekken.put(naam.vanRij(deling.geheel() + " zonder " + deling.deel()), rest);
                    aantallen.put(rest, aantal(geheel) - aantal(deel));
                }
            });
        }
    }

    private long aantal(Plek plek) {
        return aantallen.getOrDefault(plek, 0L);
    }

    /** Where that stands, or nothing. */
    Optional<Plek> plek(String code, String rij, String kolom) {
        return Optional.ofNullable(plekken.get(new Celnaam(code, rij, kolom, Celnaam.sleutel(periode))));
    }
}
