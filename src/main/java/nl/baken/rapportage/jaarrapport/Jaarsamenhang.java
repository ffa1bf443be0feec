// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.baken.rapportage.Samenhang;
import nl.baken.rapportage.Samenhang.Plek;
import nl.baken.rapportage.Tabel;

/**
 * Everything that a reader has of a year: the reports on the year, its quarters and the four years of a plan, in all their
 * versions. What is to be shown now is protected together with what was shown before, so that no combination of them gives a small count back.
 * Every count has a {@link Celnaam}; where two of the same name are equal, they are one and the same.
 */
final class Jaarsamenhang {

    private final Samenhang samen = new Samenhang();
    private final Zelfde zelfde = new Zelfde();
    private final Map<Celnaam, Map<Long, Plek>> bekend = new HashMap<>();
    private final Map<Celnaam, Plek> nieuwste = new LinkedHashMap<>();
    private final List<Uitgave> uitgaven = new ArrayList<>();
    private final Map<Plek, Long> aantallen = new HashMap<>();

    private Jaarsamenhang() {}

    /** @param eerder what was shown of that year, the first one first @return what may be seen, by the code of the table */
    static Map<String, Tabel> schermAf(Inhoud inhoud, List<Afscherming.Eerder> eerder) {
        Jaarsamenhang alles = new Jaarsamenhang();
        eerder.forEach(was -> alles.neemOp(Uitgave.eerder(alles.samen, was)));
        Uitgave nu = Uitgave.nieuw(alles.samen, inhoud);
        alles.neemOp(nu);
        alles.zelfde.zet(alles.samen);
        alles.uitgaven.forEach(uitgave -> Registratieverband.leg(alles.samen, uitgave));
        alles.bekend.values().forEach(alles::kwamErBij);
        List<Tabel> getoond = alles.samen.schermAf();
        Map<String, Tabel> opCode = new HashMap<>();
        nu.tabellen().forEach((code, nummer) -> opCode.put(code, getoond.get(nummer)));
        return opCode;
    }

    private void neemOp(Uitgave uitgave) {
        uitgave.neemRestenOp(samen);
        uitgaven.add(uitgave);
        aantallen.putAll(uitgave.aantallen());
        uitgave.plekken().forEach((naam, plek) -> {
            Plek eerder = bekend.computeIfAbsent(naam, deze -> new HashMap<>()).putIfAbsent(aantallen.get(plek), plek);
            if (eerder != null) {
                zelfde.voegSamen(eerder, plek);
            }
            nieuwste.put(naam, plek);
        });
        Zelfdetelling.groepen().forEach(groep -> onderAndereNaam(uitgave, groep));
        uitgave.plekken().keySet().forEach(naam -> totaalVanKruistabel(uitgave, naam));
        zonderTotaal(uitgave)
                .forEach((naam, delen) -> heelVanKruistabel(uitgave, naam).ifPresent(heel -> overlappen(heel, delen)));
        telTijdOp();
    }

    private void onderAndereNaam(Uitgave uitgave, List<Zelfdetelling> groep) {
        Map<String, Map<Long, Plek>> gezien = new HashMap<>();
        uitgave.plekken().forEach((naam, plek) -> groep.stream()
                .filter(telling -> telling.isVan(naam))
                .map(telling -> gezien.computeIfAbsent(telling.groep(naam), deze -> new HashMap<>())
                        .putIfAbsent(aantallen.get(plek), plek))
                .filter(Objects::nonNull)
                .forEach(eerder -> zelfde.voegSamen(eerder, plek)));
    }

    /** The total of a part by feature or municipality is that part in the table of the figure, or less: of some it is not known. */
    private void totaalVanKruistabel(Uitgave uitgave, Celnaam naam) {
        if (!naam.isVanKruistabel() || !naam.rij().equals(Celnaam.TOTAAL)) {
            return;
        }
        heelVanKruistabel(uitgave, naam).ifPresent(heel -> {
            Plek deel = Objects.requireNonNull(uitgave.plekken().get(naam));
            if (aantallen.get(heel).equals(aantallen.get(deel))) {
                zelfde.voegSamen(heel, deel);
            } else {
                samen.tenminste(heel, List.of(deel));
            }
        });
    }

    /** That part in the table of the figure itself. */
    private static Optional<Plek> heelVanKruistabel(Uitgave uitgave, Celnaam naam) {
        String rij = naam.kolom().isEmpty() ? Kernbron.AANTAL : naam.kolom();
        return uitgave.plek(naam.code().substring(0, naam.code().indexOf('-')), rij, "");
    }

    /** The columns of tables by feature that don't add up, as by sector. */
    private static Map<Celnaam, List<Plek>> zonderTotaal(Uitgave uitgave) {
        Map<Celnaam, List<Plek>> kolommen = new LinkedHashMap<>();
        uitgave.plekken().forEach((naam, plek) -> {
            Celnaam totaal = naam.vanRij(Celnaam.TOTAAL);
            if (naam.isVanKruistabel() && !uitgave.plekken().containsKey(totaal)) {
                kolommen.computeIfAbsent(totaal, deze -> new ArrayList<>()).add(plek);
            }
        });
        return kolommen;
    }

    /** In no part are there more than in all, and in all parts together no fewer. */
    private void overlappen(Plek heel, List<Plek> delen) {
        delen.forEach(deel -> samen.tenminste(heel, List.of(deel)));
        samen.tenminste(samen.bijElkaar(delen), List.of(heel));
    }

    /** What was counted anew has become more or less, and a reader may know which: mostly something was registered late. */
    private void kwamErBij(Map<Long, Plek> opAantal) {
        List<Long> oplopend = opAantal.keySet().stream().sorted().toList();
        for (int i = 1; i < oplopend.size(); i++) {
            samen.tenminste(
                    Objects.requireNonNull(opAantal.get(oplopend.get(i))),
                    List.of(Objects.requireNonNull(opAantal.get(oplopend.get(i - 1)))));
        }
    }

    /** As it is at every moment, for a reader kept what went before. A year is its quarters, as far as nothing came in late; of a year that goes on, some are not known yet. */
    private void telTijdOp() {
        for (Uitgave uitgave : uitgaven) {
            uitgave.plekken().forEach((naam, plek) -> telOnderdelenOp(uitgave, naam, plek));
        }
    }

    private void telOnderdelenOp(Uitgave uitgave, Celnaam naam, Plek plek) {
        if (!naam.periode().equals(Celnaam.sleutel(uitgave.periode()))) {
            return;
        }
        List<Plek> onderdelen = uitgave.periode().onderdelen().stream()
                .map(naam::over)
                .map(nieuwste::get)
                .filter(Objects::nonNull)
                .toList();
        long som = onderdelen.stream().mapToLong(aantallen::get).sum();
        boolean laatste = plek.equals(nieuwste.get(naam));
        if (!onderdelen.isEmpty() && (laatste || som == aantallen.get(plek))) {
            samen.som(plek, onderdelen);
        }
    }
}
