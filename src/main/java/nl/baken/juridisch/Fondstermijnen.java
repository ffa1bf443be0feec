// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deadlines of this track, and the moments on which its process has something to do. */
@Component
class Fondstermijnen {

    static final String AANVRAAG = "T27_AANVRAAG";
    static final String BESLUIT = "T27_BESLUIT";
    static final String HERINNEREN = "T102";
    static final String BEZWAAR = "T16_SCHADEFONDS";
    static final String BESLUIT_OP_BEZWAAR = "T17_SCHADEFONDS";
    static final String INGEBREKESTELLING = "T103";
    static final String DWANGSOM = "T18_SCHADEFONDS";
    static final String UITGESTELD = "T106";

    static final String VOORSCHOT = "T100";
    static final String NAVRAGEN = "T104";
    static final String OPNIEUW_NAVRAGEN = "T105";

    static final Set<String> VAN_HET_SCHADEFONDS =
            Set.of(AANVRAAG, BESLUIT, HERINNEREN, BEZWAAR, BESLUIT_OP_BEZWAAR, INGEBREKESTELLING, DWANGSOM, UITGESTELD);
    static final Set<String> VAN_HET_VOORSCHOT = Set.of(VOORSCHOT, NAVRAGEN, OPNIEUW_NAVRAGEN);

    /** Of these somebody outside must answer, or a right ends. */
    private static final List<String> UITSTAAND = List.of(BESLUIT, BEZWAAR, BESLUIT_OP_BEZWAAR, DWANGSOM, VOORSCHOT);

    /** A timer that only news may overtake; ten years is longer than any case. */
    private static final Duration OOIT = Duration.ofDays(3650);

    private final Termijnen termijnen;
    private final Clock klok;

    Fondstermijnen(Termijnen termijnen, Clock klok) {
        this.termijnen = termijnen;
        this.klok = klok;
    }

    Termijn start(String regel, ZaakNummer nummer, LocalDate anker) {
        return start(regel, nummer, Dag.begin(anker));
    }

    Termijn start(String regel, ZaakNummer nummer, Instant anker) {
        return termijnen.startAlleen(regel, nummer.waarde(), anker);
    }

    Instant vervalt(String regel, LocalDate anker) {
        return termijnen.vervalt(regel, Dag.begin(anker));
    }

    LocalDate laatsteDag(String regel, LocalDate anker) {
        return LocalDate.ofInstant(vervalt(regel, anker), zone());
    }

    ZoneId zone() {
        return klok.getZone();
    }

    void gehaald(ZaakNummer nummer, String... regels) {
        termijnen.gehaald(List.of(regels), nummer.waarde());
    }

    /** Of these rules only those in {@code houd} still run. */
    void houAlleen(ZaakNummer nummer, Set<String> alle, Set<String> houd) {
        termijnen.vervallen(alle.stream().filter(regel -> !houd.contains(regel)).toList(), nummer.waarde());
    }

    List<Termijn> uitstaand(ZaakNummer nummer) {
        return UITSTAAND.stream()
                .flatMap(regel -> termijnen.loopt(regel, nummer.waarde()).stream())
                .toList();
    }

    /** From when somebody must act: the first warning, else the end. Null as long as the deadline stands still. */
    @Nullable
    Instant moment(Termijn termijn) {
        if (termijn.isGepauzeerd() || termijn.waarschuwt().isEmpty()) {
            return na(termijn);
        }
        return termijn.waarschuwt().get(0);
    }

    /** The first second in which it is too late. Null as long as the deadline stands still. */
    @Nullable
    Instant na(Termijn termijn) {
        return termijn.isGepauzeerd() ? null : termijn.vervalt().plusSeconds(1);
    }

    boolean isVoorbij(@Nullable Instant moment) {
        return moment != null && !moment.isAfter(klok.instant());
    }

    /** For a timer; without a moment it waits for news. */
    Date alsTimer(@Nullable Instant moment) {
        return Date.from(moment == null ? klok.instant().plus(OOIT) : moment);
    }
}
