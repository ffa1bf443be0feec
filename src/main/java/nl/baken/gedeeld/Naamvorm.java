// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.language.ColognePhonetic;

/** What stays the same when a name is written otherwise. */
public final class Naamvorm {

    private static final ColognePhonetic KLANK = new ColognePhonetic();

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
}
