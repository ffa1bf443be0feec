// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Weigering;
import nl.baken.zaak.VoorvalNodig;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to a case gets its process, whatever the phase of the case. */
@Component
class Voorvalbegin {

    private final Zorgproces proces;

    Voorvalbegin(Zorgproces proces) {
        this.proces = proces;
    }

    /** @throws Weigering when the file is closed */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VoorvalNodig nodig) {
        if (!proces.startVoorval(nodig.zaak(), nodig.voorval())) {
            throw new Weigering("Dit dossier is gesloten. Heropen de zaak als er iets nieuws is.");
        }
    }
}
