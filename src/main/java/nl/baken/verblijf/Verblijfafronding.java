// SPDX-License-Identifier: EUPL-1.2
package nl.baken.verblijf;

import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody says that there is nothing left to do for the residence: the track ends. */
@Service
public class Verblijfafronding {

    private final Toegang toegang;
    private final Verblijfdossier dossier;
    private final Verblijfafrondingen afrondingen;
    private final Verblijfvervolg volgende;
    private final Tijdlijn tijdlijn;

    Verblijfafronding(
            Toegang toegang,
            Verblijfdossier dossier,
            Verblijfafrondingen afrondingen,
            Verblijfvervolg volgende,
            Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.dossier = dossier;
        this.afrondingen = afrondingen;
        this.volgende = volgende;
        this.tijdlijn = tijdlijn;
    }

    @Zaakhandeling(value = "verblijf-afronden", titel = "Verblijf afronden", gelukt = "Het spoor is afgerond.")
    @Transactional
    public void rondAf(ZaakNummer nummer, RondVerblijfAf opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        dossier.eisLoopt(nummer);
        afrondingen.bewaar(nummer, opdracht.reden());
        tijdlijn.noteer(nummer, Compartiment.VERBLIJF, "spoor verblijfsrecht afgerond", "betrokkenheid");
        volgende.herzie(nummer);
    }
}
