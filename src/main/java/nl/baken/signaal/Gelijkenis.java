// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Kluis;
import nl.baken.gedeeld.Naamvorm;
import nl.baken.signaal.Signaalpersonen.Gegevens;

/**
 * Finds the same person under another spelling without anybody reading anything: each part of what is known becomes a
 * blind token, and equal tokens add up to a score.
 */
final class Gelijkenis {

    private static final Map<String, String> WOORDEN = Map.of(
            "naam", "naam klinkt gelijk",
            "geboortedatum", "zelfde geboortedatum",
            "geboortemaand", "zelfde geboortemaand",
            "telefoon", "zelfde telefoonnummer",
            "adres", "zelfde adres");

    /** Only for searching: what is alike stands in the other kinds. */
    static final String EXACT = "exact";

    private final Kluis kluis;

    Gelijkenis(Kluis kluis) {
        this.kluis = kluis;
    }

    /** Tokens per kind. */
    Map<String, Set<String>> tokens(Gegevens wie) {
        Map<String, Set<String>> tokens = new LinkedHashMap<>();
        if (wie.naam() != null) {
            tokens.put("naam", blind("naam", Naamvorm.klanken(wie.naam().tekst())));
        }
        if (wie.geboortedatum() != null) {
            tokens.put(
                    "geboortedatum",
                    blind("geboortedatum", Set.of(wie.geboortedatum().toString())));
            tokens.put(
                    "geboortemaand",
                    blind("geboortemaand", Set.of(wie.geboortedatum().toString().substring(0, 7))));
        }
        if (wie.naam() != null && wie.geboortedatum() != null) {
            tokens.put(EXACT, blind(EXACT, Set.of(exact(wie.naam(), wie.geboortedatum()))));
        }
        if (wie.telefoon() != null) {
            tokens.put(
                    "telefoon", blind("telefoon", laatsteCijfers(wie.telefoon().tekst())));
        }
        if (wie.adres() != null) {
            tokens.put(
                    "adres",
                    blind("adres", Set.of(Naamvorm.kaal(wie.adres().tekst()).replaceAll("[^a-z0-9]", ""))));
        }
        return tokens;
    }

    /** The tokens of exactly this name and date, one for each key; whoever has one of them is found by it. */
    List<String> zoektokens(Geheim naam, LocalDate geboren) {
        return kluis.tokens(EXACT, exact(naam, geboren));
    }

    private static String exact(Geheim naam, LocalDate geboren) {
        return Naamvorm.geordend(naam.tekst()) + '/' + geboren;
    }

    /**
     * How much alike.
     *
     * @param soorten the kind of each equal token; a kind may occur more than once (parts of a name)
     * @param gewichten weight per kind of equal token
     */
    static double score(Collection<String> soorten, Map<String, BigDecimal> gewichten) {
        Map<String, Long> aantallen =
                soorten.stream().collect(Collectors.groupingBy(soort -> soort, Collectors.counting()));
        return aantallen.entrySet().stream()
                // A second equal part of a name counts, a third adds nothing.
                .mapToDouble(e ->
                        gewichten.getOrDefault(e.getKey(), BigDecimal.ZERO).doubleValue() * Math.min(e.getValue(), 2))
                .sum();
    }

    static List<String> inWoorden(Collection<String> soorten) {
        return soorten.stream().distinct().map(WOORDEN::get).toList();
    }

    private static Set<String> laatsteCijfers(String telefoon) {
        String cijfers = telefoon.replaceAll("\\D", "");
        return cijfers.length() < 8 ? Set.of() : Set.of(cijfers.substring(cijfers.length() - 8));
    }

    private Set<String> blind(String soort, Set<String> waarden) {
        return waarden.stream().map(waarde -> kluis.token(soort, waarde)).collect(Collectors.toSet());
    }
}
