// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/** What stays the same when a name is written otherwise. */
public final class Naamvorm {

    private static final ColognePhonetic KLANK = new ColognePhonetic();

    private static final Set<String> TUSSENVOEGSELS =
            Set.of("de", "den", "der", "het", "in", "op", "te", "ten", "ter", "van", "von");

    private Naamvorm() {}

    /** Small letters without accents. */
    public static String kaal(String tekst) {
        return Normalizer.normalize(tekst, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a name in alphabetical order, so that it doesn't matter which is the family name. */
    public static String geordend(String naam) {
        return Arrays.stream(kaal(naam).split("[^\\p{L}]+"))
                .filter(deel -> !deel.isEmpty())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /**
     * How each word of a name sounds, without short words. Cologne phonetics fits Dutch names better than Soundex,
     * which is made for English ones.
     */
    public static Set<String> klanken(String naam) {
        return Arrays.stream(kaal(naam).split("[^a-z]+"))
                .filter(deel -> deel.length() > 2)
                .map(KLANK::encode)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * Whether two ways to write a name can be of one person: the longest word is the same, and of the other words one name
     * has all first letters of the other. "J. de Vries" can be "Vries, Jan de", and is not "Piet de Vries".
     */
    public static boolean kanDezelfdeZijn(String een, String ander) {
        List<String> eerste = woorden(een);
        List<String> tweede = woorden(ander);
        String langste = langste(eerste);
        if (!langste.equals(langste(tweede))) {
            return false;
        }
        Set<String> letters = andereLetters(eerste, langste);
        Set<String> overige = andereLetters(tweede, langste);
        return letters.containsAll(overige) || overige.containsAll(letters);
    }

    private static List<String> woorden(String naam) {
        return Arrays.stream(geordend(naam).split(" "))
                .filter(woord -> !TUSSENVOEGSELS.contains(woord))
                .toList();
    }

    private static String langste(List<String> woorden) {
        return woorden.stream().max(Comparator.comparingInt(String::length)).orElse("");
    }

    private static Set<String> andereLetters(List<String> woorden, String langste) {
        return woorden.stream()
                .filter(woord -> !woord.isEmpty() && !woord.equals(langste))
                .map(woord -> woord.substring(0, 1))
                .collect(Collectors.toSet());
    }
}
