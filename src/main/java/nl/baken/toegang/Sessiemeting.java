// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How many people are at work. */
@Component
class Sessiemeting implements Beheermeting {

    private final Sessieopslag opslag;
    private final Duration stilte;
    private final Clock klok;

    Sessiemeting(Sessieopslag opslag, @Value("${server.servlet.session.timeout}") Duration stilte, Clock klok) {
        this.opslag = opslag;
        this.stilte = stilte;
        this.klok = klok;
    }

    @Override
    public List<Meting> metingen() {
        return List.of(new Meting(
                "baken.sessies",
                "",
                "Sessies die lopen.",
                () -> opslag.aantalLopend(klok.instant().minus(stilte))));
    }
}
