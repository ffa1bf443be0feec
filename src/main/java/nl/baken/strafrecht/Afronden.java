// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of P07 that no message tells: a verdict is final, or nobody goes on. */
@Service
public class Afronden {

    private final Toegang toegang;
    private final Strafspoor spoor;
    private final Strafdossiers dossiers;
    private final Strafproces proces;
    private final Tijdlijn tijdlijn;

    Afronden(Toegang toegang, Strafspoor spoor, Strafdossiers dossiers, Strafproces proces, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.spoor = spoor;
        this.dossiers = dossiers;
        this.proces = proces;
        this.tijdlijn = tijdlijn;
    }

    /** @throws Weigering when the track is over, or the verdict can't be final */
    @Zaakhandeling(value = "strafrecht-afronden", titel = "Strafzaak afronden", gelukt = "Het spoor is beëindigd.")
    @Transactional
    public void rondAf(ZaakNummer nummer, RondStrafrechtAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (!spoor.loopt(nummer)) {
            throw new Weigering("Dit spoor loopt niet meer. Er is niets veranderd.");
        }
        if (opdracht.reden() == Afrondreden.UITSPRAAK_DEFINITIEF) {
            eisUitspraak(dossiers.lees(nummer));
        }
        dossiers.noteer(nummer, Stapsoort.AFGEROND, spoor.vandaag(), opdracht.reden());
        tijdlijn.noteer(nummer, Compartiment.STRAFRECHT, "strafrecht afgerond", "betrokkenheid");
        proces.meld(nummer, Strafbericht.EINDIGEN);
    }

    private static void eisUitspraak(Strafdossier dossier) {
        if (dossier.isInHogerBeroep()) {
            throw new Weigering("reden", "Er loopt hoger beroep. Rond af na de uitspraak daarvan.");
        }
        if (!dossier.heeft(Stapsoort.VEROORDELING, Stapsoort.VRIJSPRAAK)) {
            throw new Weigering(
                    "reden", "Er is nog geen uitspraak. Registreer eerst het bericht, of kies een andere reden.");
        }
    }
}
