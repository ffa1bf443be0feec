// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sentence for reporters can be one: whole, in Dutch, and with nothing to fill in later, because whatever is
 * filled in could tell something of a person, a place or an investigation.
 */
final class Neutraal {

    static final int LANGST = 200;

    private static final Pattern TEKENS = Pattern.compile("[A-Za-zÀ-ÖØ-öø-ÿ '’,;:.!?-]+");
    private static final Pattern NOG_IN_TE_VULLEN = Pattern.compile(
            "\\.\\.|\\bx{2,}\\b|\\bnn\\b|\\b(naam|datum|plaats|adres|nummer) ?:", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIN = Pattern.compile("\\p{Lu}.*[.!?]");
    private static final Set<String> NEDERLANDS = Set.of(
            "de", "het", "een", "en", "van", "je", "jij", "jouw", "we", "wij", "ons", "onze", "is", "zijn", "wordt",
            "hebben", "heeft", "niet", "geen", "nu", "er", "dat", "dit", "die", "voor", "om", "op", "aan", "met", "bij",
            "verder", "meer", "over", "wat", "als", "kan", "kunnen", "melding", "dank", "gerust", "weer", "door");
    private static final int MINSTENS = 3;

    private Neutraal() {}

    /** What is wrong and what to do; empty when nothing is. */
    static Optional<String> bezwaar(String tekst) {
        if (tekst.codePointCount(0, tekst.length()) > LANGST) {
            return Optional.of("Een zin is hooguit " + LANGST + " tekens. Maak haar korter.");
        }
        if (!TEKENS.matcher(tekst).matches() || NOG_IN_TE_VULLEN.matcher(tekst).find()) {
            return Optional.of("Gebruik gewone letters en leestekens, geen cijfers en niets om later in te vullen.");
        }
        if (!ZIN.matcher(tekst).matches()) {
            return Optional.of("Begin met een hoofdletter en eindig met een punt.");
        }
        long herkend = Arrays.stream(tekst.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(NEDERLANDS::contains)
                .count();
        return herkend < MINSTENS ? Optional.of("Schrijf een hele zin in het Nederlands.") : Optional.empty();
    }
}
