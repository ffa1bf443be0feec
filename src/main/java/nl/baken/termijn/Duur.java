// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
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

        private Optional<Duur> lees(String tekst) {
            Matcher gelezen = vorm.matcher(tekst);
            return gelezen.matches()
                    ? Optional.of(new Duur(Integer.parseInt(gelezen.group(1)), this))
                    : Optional.empty();
        }
    }

    private static final String METEEN = "onverwijld";

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
