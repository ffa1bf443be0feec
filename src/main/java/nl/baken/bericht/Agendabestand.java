// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import nl.baken.gedeeld.bericht.Agendapunt;
import org.jspecify.annotations.Nullable;

/**
 * A calendar file of one entry (RFC 5545; methods of RFC 5546). Written here: the library that reads it back in the tests
 * folds lines at 75 characters where the standard says octets, and names another time zone than the times refer to.
 */
public final class Agendabestand {

    private static final String EINDE = "\r\n";
    /** In octets, without the line break (RFC 5545, 3.1). */
    private static final int REGELLENGTE = 75;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    /** The rules of Amsterdam since 1996, when summer time got the end that it has in all of the European Union. */
    private static final String[] AMSTERDAM = {
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT",
        "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "TZNAME:CEST",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "TZNAME:CET",
        "END:STANDARD",
        "END:VTIMEZONE"
    };

    private final Agendapunt punt;
    private final @Nullable String methode;
    private final @Nullable String organisator;
    private final @Nullable String deelnemer;

    private Agendabestand(
            Agendapunt punt, @Nullable String methode, @Nullable String organisator, @Nullable String deelnemer) {
        this.punt = punt;
        this.methode = methode;
        this.organisator = organisator;
        this.deelnemer = deelnemer;
    }

    /** An invitation or a cancellation, to go along with a mail. */
    static Agendabestand uitnodiging(Agendapunt punt, String organisator, String deelnemer) {
        return new Agendabestand(punt, punt.afgelast() ? "CANCEL" : "REQUEST", organisator, deelnemer);
    }

    /** To put in one's own calendar; it names nobody, and so it has no method (RFC 5546, 3.2.1, asks who publishes). */
    public static Agendabestand vanJezelf(Agendapunt punt) {
        return new Agendabestand(punt, null, null, null);
    }

    @Nullable
    String methode() {
        return methode;
    }

    /** @param nu when it is written: of two files with the same sequence number the later one counts */
    public String schrijf(Instant nu) {
        StringBuilder uit = new StringBuilder();
        regels(uit, "BEGIN:VCALENDAR", "PRODID:-//Baken//Baken//NL", "VERSION:2.0");
        if (methode != null) {
            regels(uit, "METHOD:" + methode);
        }
        regels(uit, AMSTERDAM);
        regels(
                uit,
                "BEGIN:VEVENT",
                "UID:" + tekst(punt.uid()),
                "SEQUENCE:" + punt.volgnummer(),
                "DTSTAMP:" + MOMENT.format(nu.atOffset(ZoneOffset.UTC)) + "Z",
                wanneer("DTSTART", punt.begin(), punt.begin().toLocalDate()),
                // The day after: an end is the first moment that it is over (3.6.1).
                wanneer("DTEND", punt.einde(), punt.einde().toLocalDate().plusDays(1)),
                "TRANSP:" + (punt.heleDag() ? "TRANSPARENT" : "OPAQUE"),
                "SUMMARY:" + tekst(punt.titel()),
                "STATUS:" + (punt.afgelast() ? "CANCELLED" : "CONFIRMED"));
        if (punt.plaats() != null) {
            regels(uit, "LOCATION:" + tekst(punt.plaats()));
        }
        if (organisator != null) {
            regels(uit, "ORGANIZER:mailto:" + organisator);
        }
        if (deelnemer != null) {
            regels(uit, "ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:" + deelnemer);
        }
        regels(uit, "END:VEVENT", "END:VCALENDAR");
        return uit.toString();
    }

    private String wanneer(String wat, LocalDateTime moment, LocalDate dag) {
        return punt.heleDag()
                ? wat + ";VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(dag)
                : wat + ";TZID=Europe/Amsterdam:" + MOMENT.format(moment);
    }

    /** What separates values is escaped, a line break is written as one, other control characters go (3.3.11). */
    private static String tekst(String waarde) {
        return waarde.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static void regels(StringBuilder uit, String... regels) {
        for (String regel : regels) {
            vouw(uit, regel);
        }
    }

    /** Never within a character: a reader may decode before it unfolds. */
    private static void vouw(StringBuilder uit, String regel) {
        int lang = 0;
        for (int plek = 0; plek < regel.length(); ) {
            String teken = Character.toString(regel.codePointAt(plek));
            int octetten = teken.getBytes(StandardCharsets.UTF_8).length;
            if (lang + octetten > REGELLENGTE) {
                uit.append(EINDE).append(' ');
                lang = 1;
            }
            uit.append(teken);
            lang += octetten;
            plek += teken.length();
        }
        uit.append(EINDE);
    }
}
