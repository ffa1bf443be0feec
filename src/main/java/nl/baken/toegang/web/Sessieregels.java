// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.toegang.Sessie;
import nl.baken.toegang.Sessies;
import org.springframework.stereotype.Component;

/** Sessions in words. */
@Component
class Sessieregels {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", Locale.forLanguageTag("nl"));

    private final Sessies sessies;

    Sessieregels(Sessies sessies) {
        this.sessies = sessies;
    }

    /** @param deze whether the reader is in it */
    record Regel(String id, String browser, String begonnen, String gebruikt, boolean tweedeFactor, boolean deze) {}

    List<Regel> van(List<Sessie> lijst) {
        String deze = sessies.deze().orElse("");
        return lijst.stream()
                .map(sessie -> new Regel(
                        sessie.id(),
                        sessie.browser(),
                        moment(sessie.begonnenOp()),
                        moment(sessie.gebruiktOp()),
                        sessie.tweedeFactor(),
                        sessie.id().equals(deze)))
                .toList();
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(VerzetbareKlok.AMSTERDAM));
    }
}
