// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.List;
import java.util.Locale;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/** The two tracks of care: one starts when an act needs it, and stops when nothing is open or somebody says so. */
@Component
class Zorgspoor {

    static final List<Spoor> SPOREN = List.of(Spoor.MEDISCHE_ZORG, Spoor.PSYCHISCHE_ZORG);

    private final Zaken zaken;
    private final Sporen sporen;
    private final Spoorproces proces;
    private final Zorgopslag opslag;
    private final Verklaringopslag verklaringen;
    private final Tolkopslag tolken;
    private final Zorgtermijnen termijnen;
    private final Tijdlijn tijdlijn;

    Zorgspoor(
            Zaken zaken,
            Sporen sporen,
            Spoorproces proces,
            Zorgopslag opslag,
            Verklaringopslag verklaringen,
            Tolkopslag tolken,
            Zorgtermijnen termijnen,
            Tijdlijn tijdlijn) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.proces = proces;
        this.opslag = opslag;
        this.verklaringen = verklaringen;
        this.tolken = tolken;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    boolean loopt(ZaakNummer nummer, Spoor spoor) {
        return sporen.loopt(nummer, spoor);
    }

    boolean looptEen(ZaakNummer nummer) {
        return SPOREN.stream().anyMatch(spoor -> loopt(nummer, spoor));
    }

    /** Call after the act is kept: then the process knows that it began because of it. */
    void eisLopend(ZaakNummer nummer, Spoor spoor) {
        sporen.vraag(zaken.lees(nummer), spoor);
    }

    /** Whether a statement, or who pays an interpreter, is still waited for. */
    boolean wachtOpAntwoord(ZaakNummer nummer, Spoor spoor) {
        return !verklaringen.gevraagd(nummer, spoor).isEmpty()
                || !tolken.zonderBetaler(nummer).isEmpty();
    }

    /** Whatever was still open is no longer followed. */
    void eindig(ZaakNummer nummer, Spoor spoor, String... regels) {
        verklaringen.vervalGevraagde(nummer, spoor);
        if (verklaringen.gevraagd(nummer).isEmpty()) {
            termijnen.vervallen(nummer, "T75");
        }
        termijnen.vervallen(nummer, regels);
        sporen.eindig(nummer, spoor);
    }

    /** @throws Weigering when the track does not run */
    void rondAf(ZaakNummer nummer, Spoor spoor, Afrondreden reden) {
        if (!loopt(nummer, spoor)) {
            throw new Weigering("Dit spoor loopt niet. Er is niets om af te ronden.");
        }
        opslag.bewaar(nummer, spoor, reden);
        tijdlijn.noteer(
                nummer,
                Compartiment.MEDISCH,
                "spoor afgerond: " + spoor.omschrijving().toLowerCase(Locale.ROOT),
                "betrokkenheid");
        proces.rondAf(nummer, spoor);
    }
}
