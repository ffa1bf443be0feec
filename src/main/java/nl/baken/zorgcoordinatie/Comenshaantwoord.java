// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorg.Comenshabron;
import org.springframework.stereotype.Component;

/** Tells the module below whether CoMensha knows a client. */
@Component
class Comenshaantwoord implements Comenshabron {

    private final Comensha comensha;

    Comenshaantwoord(Comensha comensha) {
        this.comensha = comensha;
    }

    @Override
    public boolean isGeregistreerd(ZaakNummer nummer) {
        return comensha.isGeregistreerd(nummer);
    }
}
