// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorg.Ggztraject.Aanleiding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P06.4: the ggz makes somebody wait too long or does not take this person, so somebody mediates, once for each. */
@Service
public class Wachtlijst {

    private static final String TAAK = "wachtlijstbemiddeling-vragen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Ggzopslag trajecten;
    private final Psychischverloop verloop;
    private final Zorgtermijnen termijnen;
    private final Tijdlijn tijdlijn;

    Wachtlijst(
            Toegang toegang,
            Deelpakketten pakketten,
            Ggzopslag trajecten,
            Psychischverloop verloop,
            Zorgtermijnen termijnen,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.trajecten = trajecten;
        this.verloop = verloop;
        this.termijnen = termijnen;
        this.tijdlijn = tijdlijn;
    }

    /** Only somebody whom the ggz does not take has a reason to tell. */
    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        boolean afgewezen = verloop.aanleiding(nummer)
                .filter(aanleiding -> aanleiding == Aanleiding.AFGEWEZEN)
                .isPresent();
        return Voorinvulling.leeg().feit("afgewezen", afgewezen);
    }

    @Taak(TAAK)
    @Transactional
    public void vraag(ZaakNummer nummer, VraagWachtlijstbemiddeling opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Aanleiding aanleiding = verloop.aanleiding(nummer)
                .orElseThrow(() -> new Weigering("De ggz is intussen begonnen. Herlaad de pagina."));
        Ggztraject traject = trajecten.laatste(nummer).orElseThrow();
        opdracht.gedaan()
                .forEach(actie -> actie.deling().ifPresent(deling -> pakketten.deel(nummer, "acties", deling)));
        trajecten.bewaarBemiddeling(traject.id(), aanleiding, opdracht);
        if (aanleiding == Aanleiding.AFGEWEZEN && opdracht.gedaan().contains(Bemiddelactie.ANDERE_GGZ)) {
            termijnen.loop("T78", nummer);
        }
        termijnen.gehaald(nummer, "T79");
        tijdlijn.noteer(nummer, Compartiment.MEDISCH, "wachtlijstbemiddeling nagegaan", "taak");
    }
}
