// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.signaal.Aanvullen;
import org.springframework.stereotype.Component;

/** The start page of who works on a signal: the reporter told more, and nobody has read it. Else it is not there. */
@Component
class Aanvullingblok implements Startblok {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM, HH.mm 'uur'", Locale.forLanguageTag("nl"));

    private final Aanvullen aanvullen;
    private final Clock klok;

    Aanvullingblok(Aanvullen aanvullen, Clock klok) {
        this.aanvullen = aanvullen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 12;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        List<Regel> regels = aanvullen.ongelezen(wie).stream()
                .map(nieuw -> new Regel(
                        "De melder van signaal " + nieuw.nummer() + " weet meer",
                        "/signalen/" + nieuw.nummer(),
                        "Toegevoegd op " + MOMENT.format(nieuw.op().atZone(klok.getZone())),
                        "oranje"))
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Nieuwe informatie van melders", regels, ""));
    }
}
