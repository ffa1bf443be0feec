// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.formulier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Dates as people type them: {@code 5-3-26}, {@code 05-03-2026}, {@code 5/3/2026}, {@code 5 3 2026},
 * {@code 5 mrt 2026}, {@code 5 maart 2026}, ISO.
 */
public final class Datuminvoer {

    private static final DateTimeFormatter SCHERM = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final Pattern DAG_EERST =
            Pattern.compile("(\\d{1,2})[-/. ]{1,2}(\\d{1,2}|\\p{L}{3,9})[-/. ]{1,2}(\\d{2}|\\d{4})");

    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    /** The only short form that is not the beginning of the word. */
    private static final Map<String, String> KORT = Map.of("mrt", "maart");

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    /** Two digits mean a year from 1937 to 2036: nobody's birthday is lost and no term ends later. */
    private static final int KEERPUNT = 37;

    /** Nobody alive was born before, and no term ends after: such a year is a slip of the finger. */
    private static final LocalDate VROEGST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAATST = LocalDate.of(2100, 12, 31);

    private Datuminvoer() {}

    public static Optional<LocalDate> lees(String tekst) {
        return ontleed(tekst).filter(datum -> !datum.isBefore(VROEGST) && !datum.isAfter(LAATST));
    }

    private static Optional<LocalDate> ontleed(String tekst) {
        Matcher dagEerst = DAG_EERST.matcher(tekst.strip());
        Matcher iso = ISO.matcher(tekst.strip());
        try {
            if (dagEerst.matches()) {
                return Optional.of(
                        LocalDate.of(jaar(dagEerst.group(3)), maand(dagEerst.group(2)), getal(dagEerst.group(1))));
            }
            if (iso.matches()) {
                return Optional.of(LocalDate.of(getal(iso.group(1)), getal(iso.group(2)), getal(iso.group(3))));
            }
        } catch (DateTimeException bestaatNiet) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    public static String toon(LocalDate datum) {
        return SCHERM.format(datum);
    }

    /** @return 0 for a word that is no month, which no date has */
    private static int maand(String tekst) {
        if (Character.isDigit(tekst.charAt(0))) {
            return getal(tekst);
        }
        String woord = tekst.toLowerCase(Locale.ROOT);
        String begin = KORT.getOrDefault(woord, woord);
        return IntStream.range(0, MAANDEN.size())
                        .filter(maand -> MAANDEN.get(maand).startsWith(begin))
                        .findFirst()
                        .orElse(-1)
                + 1;
    }

    private static int jaar(String tekst) {
        int jaar = getal(tekst);
        if (tekst.length() == 4) {
            return jaar;
        }
        return jaar < KEERPUNT ? 2000 + jaar : 1900 + jaar;
    }

    private static int getal(String tekst) {
        return Integer.parseInt(tekst);
    }
}
