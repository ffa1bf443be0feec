// SPDX-License-Identifier: EUPL-1.2
package nl.baken.persoon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Naamvorm;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * How much two people look like the same one under another spelling (X6). Who may be alike is found by blind tokens, so
 * that the vault opens a few people and not everybody; the score is then counted over what was opened.
 */
final class Overeenkomst {

    static final String EXACT = "exact";

    /** A name alone is not enough, however equal. */
    private static final double ZONDER_GEBOORTEDATUM = 0.75;

    private static final double DAG_EN_MAAND_OMGEDRAAID = 0.8;
    private static final double EEN_DEEL_ANDERS = 0.6;

    private final Kluis kluis;
    private final PersoonInstellingen instellingen;
    private final JaroWinklerSimilarity gelijk = new JaroWinklerSimilarity();

    Overeenkomst(Kluis kluis, PersoonInstellingen instellingen) {
        this.kluis = kluis;
        this.instellingen = instellingen;
    }

    /** The tokens by kind; who shares one of them may be the same person. */
    Map<String, Set<String>> tokens(@Nullable Geheim naam, @Nullable Geheim geboortedatum) {
        Map<String, Set<String>> tokens = new LinkedHashMap<>();
        if (geboortedatum != null) {
            tokens.put("geboren", blind("geboren", Set.of(geboortedatum.tekst())));
        }
        if (naam == null) {
            return tokens;
        }
        Set<String> klanken = new TreeSet<>(Naamvorm.klanken(naam.tekst()));
        if (!klanken.isEmpty()) {
            tokens.put("klank", blind("klank", Set.of(String.join("/", klanken))));
        }
        if (geboortedatum != null) {
            tokens.put(EXACT, blind(EXACT, Set.of(exact(naam, geboortedatum.tekst()))));
            String jaar = geboortedatum.tekst().substring(0, 4);
            tokens.put(
                    "klank en jaar",
                    blind(
                            "klank en jaar",
                            klanken.stream().map(klank -> klank + '/' + jaar).collect(Collectors.toSet())));
        }
        return tokens;
    }

    /** The tokens of exactly this name and date, one for each key; whoever has one of them is found by it. */
    List<String> zoektokens(Geheim naam, LocalDate geboren) {
        return kluis.tokens("persoon." + EXACT, exact(naam, geboren.toString()));
    }

    private static String exact(Geheim naam, String geboren) {
        return Naamvorm.geordend(naam.tekst()) + '/' + geboren;
    }

    /** From 0 to 1; 0 when one of them has no name. */
    double score(Persoon een, Persoon ander) {
        if (een.naam() == null || ander.naam() == null) {
            return 0;
        }
        double naam = gelijk.apply(
                Naamvorm.geordend(een.naam().tekst()),
                Naamvorm.geordend(ander.naam().tekst()));
        if (naam < instellingen.minsteNaam()) {
            return 0;
        }
        if (een.geboortedatum() == null || ander.geboortedatum() == null) {
            return ZONDER_GEBOORTEDATUM * naam;
        }
        double geboren = geboren(
                LocalDate.parse(een.geboortedatum().tekst()),
                LocalDate.parse(ander.geboortedatum().tekst()));
        return instellingen.gewichtNaam() * naam + (1 - instellingen.gewichtNaam()) * geboren;
    }

    boolean isGenoeg(double score) {
        return score >= instellingen.drempel();
    }

    private static double geboren(LocalDate een, LocalDate ander) {
        if (een.equals(ander)) {
            return 1;
        }
        boolean jaar = een.getYear() == ander.getYear();
        boolean maand = een.getMonthValue() == ander.getMonthValue();
        boolean dag = een.getDayOfMonth() == ander.getDayOfMonth();
        if (jaar && een.getMonthValue() == ander.getDayOfMonth() && een.getDayOfMonth() == ander.getMonthValue()) {
            return DAG_EN_MAAND_OMGEDRAAID;
        }
        boolean eenAnders = jaar && maand || jaar && dag || maand && dag;
        return eenAnders ? EEN_DEEL_ANDERS : 0;
    }

    private Set<String> blind(String soort, Set<String> waarden) {
        return waarden.stream()
                .map(waarde -> kluis.token("persoon." + soort, waarde))
                .collect(Collectors.toSet());
    }
}
