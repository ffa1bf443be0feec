// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The length of a deadline: one number of one unit, written as in ISO 8601 with {@code WD} for working days
 * ({@code P5WD}). {@code onverwijld} means at once; {@code onverwijld PT4H}: at once, and too late after four hours.
 */
public record Duur(int aantal, Eenheid eenheid) {

    public enum Eenheid {
        WERKDAGEN("P", "WD", ChronoUnit.DAYS, "werkdag", "werkdagen"),
        DAGEN("P", "D", ChronoUnit.DAYS, "dag", "dagen"),
        WEKEN("P", "W", ChronoUnit.WEEKS, "week", "weken"),
        MAANDEN("P", "M", ChronoUnit.MONTHS, "maand", "maanden"),
        JAREN("P", "Y", ChronoUnit.YEARS, "jaar", "jaar"),
        UREN("PT", "H", ChronoUnit.HOURS, "uur", "uur"),
        MINUTEN("PT", "M", ChronoUnit.MINUTES, "minuut", "minuten"),
        ONVERWIJLD("onverwijld PT", "H", ChronoUnit.HOURS, "onverwijld", "onverwijld");

        private final String voor;
        private final String na;
        private final ChronoUnit maat;
        private final String enkelvoud;
        private final String meervoud;
        private final Pattern vorm;

        Eenheid(String voor, String na, ChronoUnit maat, String enkelvoud, String meervoud) {
            this.voor = voor;
            this.na = na;
            this.maat = maat;
            this.enkelvoud = enkelvoud;
            this.meervoud = meervoud;
            this.vorm = Pattern.compile(voor + "(\\d{1,4})" + na);
        }

        ChronoUnit maat() {
            return maat;
        }

        private boolean heet(String woord) {
            return woord.equals(enkelvoud) || woord.equals(meervoud) || this == JAREN && woord.equals("jaren");
        }

        private Optional<Duur> lees(String tekst) {
            Matcher gelezen = vorm.matcher(tekst);
            return gelezen.matches()
                    ? Optional.of(new Duur(Integer.parseInt(gelezen.group(1)), this))
                    : Optional.empty();
        }
    }

    private static final String METEEN = "onverwijld";
    private static final Pattern IN_WOORDEN = Pattern.compile("(\\d{1,4})\\s+(\\p{L}+)");

    public Duur {
        if (aantal < 0 || aantal == 0 && eenheid == Eenheid.WERKDAGEN) {
            throw new IllegalArgumentException("een duur telt vooruit, en werkdagen tellen vanaf 1");
        }
    }

    public static Duur lees(String tekst) {
        if (tekst.equals(METEEN)) {
            return new Duur(0, Eenheid.ONVERWIJLD);
        }
        return Arrays.stream(Eenheid.values())
                .flatMap(eenheid -> eenheid.lees(tekst).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("geen duur: " + tekst));
    }

    /** As people type it, in words or as it is kept; empty when it is no length of time. */
    public static Optional<Duur> leesGetypt(String tekst) {
        String getypt = tekst.strip().toLowerCase(Locale.ROOT);
        return alsCode(getypt).or(() -> inWoorden(getypt));
    }

    private static Optional<Duur> alsCode(String getypt) {
        try {
            return Optional.of(lees(getypt.toUpperCase(Locale.ROOT).replace("ONVERWIJLD", METEEN)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duur> inWoorden(String getypt) {
        Matcher gelezen = IN_WOORDEN.matcher(getypt);
        if (!gelezen.matches()) {
            return Optional.empty();
        }
        int aantal = Integer.parseInt(gelezen.group(1));
        return Arrays.stream(Eenheid.values())
                .filter(eenheid -> eenheid != Eenheid.ONVERWIJLD && eenheid.heet(gelezen.group(2)))
                .filter(eenheid -> aantal > 0 || eenheid != Eenheid.WERKDAGEN)
                .map(eenheid -> new Duur(aantal, eenheid))
                .findFirst();
    }

    /** Whether it is counted in days of the calendar, which the law may move off a free day. */
    boolean isInKalenderdagen() {
        return !looptOpDeKlok() && eenheid != Eenheid.WERKDAGEN;
    }

    /** True when it runs from the minute; otherwise it ends with the end of a day. */
    public boolean looptOpDeKlok() {
        return eenheid.maat.isTimeBased();
    }

    /** For people: "5 werkdagen", "1 maand", "onverwijld". */
    public String inWoorden() {
        String woord = aantal == 1 ? eenheid.enkelvoud : eenheid.meervoud;
        return eenheid == Eenheid.ONVERWIJLD ? woord : aantal + " " + woord;
    }

    /** As it was written, so that {@link #lees} gives the same value back. */
    @Override
    public String toString() {
        return aantal == 0 && eenheid == Eenheid.ONVERWIJLD ? METEEN : eenheid.voor + aantal + eenheid.na;
    }
}
