// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zorgcoordinatie.Regiooverdracht.Stand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X4: asking another region, or an organisation abroad, whether it wants to take a client over. */
@Service
public class Overdrachtbegin {

    private static final String TAAK = "andere-regio-benaderen";

    private final Toegang toegang;
    private final Regiooverdrachten opslag;
    private final Tijdlijn tijdlijn;
    private final Zorgproces proces;

    Overdrachtbegin(Toegang toegang, Regiooverdrachten opslag, Tijdlijn tijdlijn, Zorgproces proces) {
        this.toegang = toegang;
        this.opslag = opslag;
        this.tijdlijn = tijdlijn;
        this.proces = proces;
    }

    /** @throws Weigering when one already runs, or nobody carries the case (any more) */
    @Zaakhandeling(
            value = "overdracht-starten",
            titel = "Overdragen aan een andere regio",
            gelukt = "De overdracht is begonnen. De taak Andere regio benaderen staat voor je klaar.")
    @Transactional
    public void begin(ZaakNummer nummer, StartOverdracht opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Geheim waarheen = opdracht.bestemming() == Bestemming.BUITENLAND ? opdracht.land() : opdracht.regio();
        if (!opslag.begin(nummer, opdracht, waarheen, toegang.medewerker().id())) {
            throw new Weigering("Er loopt al een overdracht. Trek die eerst in.");
        }
        tijdlijn.noteer(nummer, "overdracht begonnen", "betrokkenheid");
        if (!proces.startRegioOverdracht(nummer)) {
            throw new Weigering("Je kunt deze zaak nu niet overdragen: de begeleiding loopt niet.");
        }
    }

    @Voorbereiding(TAAK)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Overdrachtgegevens.van(opslag.lopend(nummer).orElseThrow());
    }

    /** Abroad there is no coordinator and no CoMensha; at home there is no organisation without one of them. */
    @Taak(TAAK)
    @Transactional
    public Sturing benader(ZaakNummer nummer, BenaderAndereRegio opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Regiooverdracht overdracht = opslag.houdVast(nummer).orElseThrow();
        if (overdracht.isBuitenland() != (opdracht.via() == Overdrachtweg.ORGANISATIE)) {
            throw new Weigering(
                    "via",
                    overdracht.isBuitenland()
                            ? "De cliënt gaat naar een ander land. Kies de organisatie daar."
                            : "De cliënt blijft in Nederland. Kies de zorgcoördinator daar of CoMensha.");
        }
        opslag.bewaarContact(overdracht.id(), opdracht);
        boolean verder = opdracht.antwoord() == Eersteantwoord.WIL_PAKKET;
        if (!verder) {
            opslag.eindig(overdracht.id(), Stand.NIET_DOORGEGAAN, null, "Zij nemen niet over", null);
        }
        tijdlijn.noteer(nummer, verder ? "andere regio wil het pakket" : "andere regio neemt niet over", "taak");
        return Overdrachtgegevens.gaatDoor(verder);
    }
}
