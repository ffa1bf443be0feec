// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.baken.rapportage.bijlage3.Registratietabel;

/**
 * Which notes of a source may stand under a table of which some counts are hidden (P13.3). A note explains a count, and often
 * names it. It stays when every number in it is shown anyhow, and is hidden nowhere; or is the difference of two totals that
 * the source shows and the note explains: why 17, 18 and 19 differ, is what a reader must know.
 */
final class Bronnoten {

    static final String WEGGELATEN =
            "Een noot van de bron noemt aantallen die hier zijn afgeschermd. Die noot staat niet in de openbare versie.";

    private static final Pattern GETAL =
            Pattern.compile("\\d+|\\b(één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)\\b");
    private static final List<String> WOORDEN =
            List.of("nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");

    private final Set<Long> getoond = new HashSet<>();
    private final Set<Long> verborgen = new HashSet<>();
    private final Set<Long> verschillen = new HashSet<>();

    private Bronnoten(Inhoud inhoud, List<Bladtabel> bladen) {
        getoond.add((long) inhoud.periode().jaar());
        for (int i = 0; i < bladen.size(); i++) {
            if (bladen.get(i).code().startsWith(Comenshatotalen.BEGIN)) {
                weeg(inhoud.tabellen().get(i), bladen.get(i));
            }
        }
    }

    /** @param bladen as they will be shown, in the order of the content */
    static List<Bladtabel> openbaar(Inhoud inhoud, List<Bladtabel> bladen) {
        Bronnoten noten = new Bronnoten(inhoud, bladen);
        return bladen.stream().map(blad -> blad.metNoten(noten.van(blad))).toList();
    }

    private void weeg(Rapporttabel tabel, Bladtabel blad) {
        List<Long> open = new ArrayList<>();
        for (int r = 0; r < blad.rijen().size(); r++) {
            List<Long> aantallen = tabel.rijen().get(r).aantallen();
            for (int k = 0; k < aantallen.size(); k++) {
                Long aantal = aantallen.get(k);
                if (aantal == null) {
                    continue;
                }
                if (Bladtabel.isVerborgen(blad.rijen().get(r).cellen().get(k))) {
                    verborgen.add(aantal);
                } else {
                    open.add(aantal);
                }
            }
        }
        getoond.addAll(open);
        if (isTotalen(blad)) {
            open.forEach(een -> open.forEach(ander -> verschillen.add(Math.abs(een - ander))));
        }
    }

    private List<String> van(Bladtabel blad) {
        boolean totalen = isTotalen(blad);
        Set<String> noten = new LinkedHashSet<>();
        blad.noten().forEach(noot -> noten.add(mag(noot, totalen) ? noot : WEGGELATEN));
        return List.copyOf(noten);
    }

    private static boolean isTotalen(Bladtabel blad) {
        return blad.code().endsWith(Registratietabel.TOTALEN.name());
    }

    /** A small number without a total is that of a cell. */
    private boolean mag(String noot, boolean totalen) {
        List<Long> getallen = GETAL.matcher(noot)
                .results()
                .map(MatchResult::group)
                .map(Bronnoten::waarde)
                .toList();
        boolean legtUit = totalen || getallen.stream().anyMatch(this::isOpenbaar);
        return getallen.stream().allMatch(getal -> isOpenbaar(getal) || (legtUit && verschillen.contains(getal)));
    }

    private boolean isOpenbaar(long getal) {
        return getoond.contains(getal) && !verborgen.contains(getal);
    }

    private static long waarde(String getal) {
        int woord = WOORDEN.indexOf(getal);
        return woord >= 0 ? woord : Long.parseLong(getal);
    }
}
