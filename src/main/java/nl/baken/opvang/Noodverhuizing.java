// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Stand;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.VerplaatsingNodig;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * After a safety incident (X1): another place, and never again the address that who looks for the client knows. The mark
 * counts for this client; for somebody else the place is as good as before.
 */
@Component
class Noodverhuizing {

    private final Plaatsingen plaatsingen;
    private final Doorstroom doorstroom;
    private final Sporen sporen;
    private final Clock klok;

    Noodverhuizing(Plaatsingen plaatsingen, Doorstroom doorstroom, Sporen sporen, Clock klok) {
        this.plaatsingen = plaatsingen;
        this.doorstroom = doorstroom;
        this.sporen = sporen;
        this.klok = klok;
    }

    /** When the track doesn't run yet it begins with a search by itself. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VerplaatsingNodig nodig) {
        if (nodig.adresBekendOp() != null) {
            plekOp(nodig.zaak(), nodig.adresBekendOp())
                    .ifPresent(plaats -> plaatsingen.zetAdresBekend(plaats, klok.instant()));
        }
        if (nodig.zoeken() && sporen.loopt(nodig.zaak(), Spoor.OPVANG)) {
            doorstroom.zoekVeiligePlek(nodig.zaak());
        }
    }

    /** Where the client lived that day, and of two places on the day of a move the old one; else where one was to go. */
    private Optional<Plaatsing> plekOp(ZaakNummer nummer, LocalDate dag) {
        List<Plaatsing> alle = plaatsingen.van(nummer);
        return alle.stream()
                .filter(plaats -> plaats.isBewoondOp(dag))
                .findFirst()
                .or(() -> alle.stream()
                        .filter(plaats -> plaats.is(Stand.AANGEBODEN) || plaats.is(Stand.AANGEKOMEN))
                        .findFirst());
    }
}
