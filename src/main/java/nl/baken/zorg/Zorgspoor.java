// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The track an act belongs to: it starts when an act needs it, and stops when somebody says so. */
@Component
class Zorgspoor {

    private final Zaken zaken;
    private final Sporen sporen;
    private final Spoorproces proces;
    private final Zorgopslag opslag;
    private final Tijdlijn tijdlijn;

    Zorgspoor(Zaken zaken, Sporen sporen, Spoorproces proces, Zorgopslag opslag, Tijdlijn tijdlijn) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.proces = proces;
        this.opslag = opslag;
        this.tijdlijn = tijdlijn;
    }

    boolean loopt(ZaakNummer nummer, Spoor spoor) {
        return sporen.loopt(nummer, spoor);
    }

    /** Call after the act is kept: then the process knows that it began because of it. */
    void eisLopend(ZaakNummer nummer, Spoor spoor) {
        sporen.vraag(zaken.lees(nummer), spoor);
    }

    /** @throws Weigering when the track does not run */
    void rondAf(ZaakNummer nummer, Spoor spoor, Afrondreden reden) {
        if (!loopt(nummer, spoor)) {
            throw new Weigering("Dit spoor loopt niet. Er is niets om af te ronden.");
        }
        opslag.bewaar(nummer, spoor, reden);
        tijdlijn.noteer(
                nummer, "spoor afgerond: " + spoor.omschrijving().toLowerCase(java.util.Locale.ROOT), "betrokkenheid");
        proces.rondAf(nummer, spoor);
    }
}
