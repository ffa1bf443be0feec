// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.baken.gedeeld.VerzetbareKlok;

/** A moment to the minute in Amsterdam, as people type and read it. */
final class Tijdstip {

    static final String PATROON = "|([01]?\\d|2[0-3])[:.][0-5]\\d";
    static final String FOUT = "Vul een tijd in, bijvoorbeeld 14:30.";

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H:mm");
    private static final DateTimeFormatter VOLUIT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'om' H.mm 'uur'", Locale.forLanguageTag("nl"));

    private Tijdstip() {}

    /** @param tijd as the pattern allows, not empty */
    static Instant lees(LocalDate dag, String tijd) {
        return dag.atTime(LocalTime.parse(tijd.replace('.', ':'), TIJD))
                .atZone(VerzetbareKlok.AMSTERDAM)
                .toInstant();
    }

    /** As somebody types the time of this moment. */
    static String tijd(Instant moment) {
        return TIJD.format(moment.atZone(VerzetbareKlok.AMSTERDAM));
    }

    /** As in {@code maandag 9 februari 2026 om 16.00 uur}. */
    static String toon(Instant moment) {
        return VOLUIT.format(moment.atZone(VerzetbareKlok.AMSTERDAM));
    }
}
