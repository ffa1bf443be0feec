// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.zorgcoordinatie.Ontkoppelen;
import org.springframework.stereotype.Component;

/** A merge was undone: who agreed to it as second person reads so. */
@Component
class TeruggedraaideSamenvoegingen implements Startblok {

    private static final Duration ZICHTBAAR = Duration.ofDays(30);

    private final Ontkoppelen ontkoppelen;
    private final Clock klok;

    TeruggedraaideSamenvoegingen(Ontkoppelen ontkoppelen, Clock klok) {
        this.ontkoppelen = ontkoppelen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 24;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        List<Regel> regels = ontkoppelen.teruggedraaid(wie, klok.instant().minus(ZICHTBAAR)).stream()
                .map(zaak -> new Regel(zaak.waarde(), "/zaken", "samenvoeging teruggedraaid", ""))
                .toList();
        return regels.isEmpty()
                ? Optional.empty()
                : Optional.of(new Blok("Door jou goedgekeurd, daarna teruggedraaid", regels, ""));
    }
}
