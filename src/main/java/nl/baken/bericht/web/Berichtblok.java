// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht.web;

import java.util.List;
import java.util.Optional;
import nl.baken.bericht.Postoverzicht;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** The start page of the technical administrator: whether mail goes out. */
@Component
class Berichtblok implements Startblok {

    private final Postoverzicht post;

    Berichtblok(Postoverzicht post) {
        this.post = post;
    }

    @Override
    public int volgorde() {
        return 52;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.TECHNISCH_BEHEERDER)) {
            return Optional.empty();
        }
        Postoverzicht.Overzicht stand = post.stand();
        return Optional.of(new Blok(
                "Mail",
                List.of(new Regel(
                        stand.wachten() + " berichten nog niet verzonden",
                        "/beheer/berichten",
                        uitleg(stand),
                        stand.vastgelopen() > 0 ? "oranje" : "")),
                ""));
    }

    private static String uitleg(Postoverzicht.Overzicht stand) {
        if (!stand.ingesteld()) {
            return "er is geen mailserver ingesteld";
        }
        return stand.vastgelopen() + " wachten op jou";
    }
}
