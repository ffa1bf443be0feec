// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.logboek.Terugblik;
import org.springframework.stereotype.Component;

/** The start page of an auditor or privacy officer: how much was seen today, and who ran into a closed door. */
@Component
class Logboekblok implements Startblok {

    private static final int HOOGSTENS = 10;
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm");

    private final Terugblik terugblik;
    private final Clock klok;

    Logboekblok(Terugblik terugblik, Clock klok) {
        this.terugblik = terugblik;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!Terugblik.magLezen(wie)) {
            return Optional.empty();
        }
        Instant begin = LocalDate.now(klok).atStartOfDay(klok.getZone()).toInstant();
        Terugblik.Overzicht overzicht = terugblik.overzicht(begin, HOOGSTENS);
        long vandaag = overzicht.inzagen();
        Regel aantal = new Regel(vandaag == 1 ? "1 inzage vandaag" : vandaag + " inzagen vandaag", "", "", "");
        List<Regel> regels =
                Stream.concat(Stream.of(aantal), geweigerd(overzicht)).toList();
        return Optional.of(new Blok("Inzagen", regels, "Er is nog niets ingezien."));
    }

    private Stream<Regel> geweigerd(Terugblik.Overzicht overzicht) {
        return overzicht.geweigerd().stream()
                .map(weigering -> new Regel(
                        "Geweigerd: " + weigering.nummer(),
                        "/logboek/" + weigering.nummer(),
                        TIJD.format(weigering.op().atZone(klok.getZone())),
                        ""));
    }
}
