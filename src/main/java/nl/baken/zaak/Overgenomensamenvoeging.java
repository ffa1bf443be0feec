// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import nl.baken.gedeeld.Handeling;
import nl.baken.persoon.PersonenSamengevoegd;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A merge that nobody decided in a case is written down in each case of the person all the same, and so counted. */
@Component
class Overgenomensamenvoeging {

    private final ZaakRepository zaken;
    private final ApplicationEventPublisher gebeurtenissen;

    Overgenomensamenvoeging(ZaakRepository zaken, ApplicationEventPublisher gebeurtenissen) {
        this.zaken = zaken;
        this.gebeurtenissen = gebeurtenissen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(PersonenSamengevoegd samen) {
        if (samen.overgenomen()) {
            zaken.findVan(samen.personen())
                    .forEach(zaak -> gebeurtenissen.publishEvent(new Handeling(
                            "samenvoeging overgenomen", zaak.nummer().waarde(), "systeem")));
        }
    }
}
