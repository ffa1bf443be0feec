// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.6: the Schadefonds says no, and the client may object. */
@Service
public class Schadebezwaar {

    private static final String BESPREKEN = "bezwaar-schade-bespreken";
    private static final String INDIENEN = "bezwaar-schade-indienen";
    private static final String INGEBREKESTELLEN = "ingebrekestelling-sturen";

    private final Toegang toegang;
    private final Juridischevastlegging vastlegging;
    private final Juridischestappen stappen;
    private final Fondstermijnen termijnen;
    private final Juridischproces proces;

    Schadebezwaar(
            Toegang toegang,
            Juridischevastlegging vastlegging,
            Juridischestappen stappen,
            Fondstermijnen termijnen,
            Juridischproces proces) {
        this.toegang = toegang;
        this.vastlegging = vastlegging;
        this.stappen = stappen;
        this.termijnen = termijnen;
        this.proces = proces;
    }

    @Voorbereiding({BESPREKEN, INGEBREKESTELLEN})
    @Transactional(readOnly = true)
    public Voorinvulling bekendBijTaak(ZaakNummer nummer) {
        return vastlegging.vandaagAls("op");
    }

    @Taak(BESPREKEN)
    @Transactional
    public void bespreek(ZaakNummer nummer, BespreekBezwaarSchade opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(nummer, Fondstermijnen.UITGESTELD);
        vastlegging.taak(
                nummer,
                Stap.van(Stapsoort.BEZWAAR_BESPROKEN, vastlegging.dagOf(opdracht.op()), opdracht.keuze()),
                opdracht.nietNodig(),
                "bezwaar tegen het Schadefonds besproken");
    }

    @Voorbereiding(INDIENEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return vastlegging
                .vandaagAls("op")
                .waarde(
                        "besluitOp",
                        stappen.van(nummer)
                                .sindsAfronding()
                                .besluit()
                                .map(Stap::op)
                                .orElse(null));
    }

    /** The client may know of the decision before the Schadefonds told us. */
    @Zaakhandeling(value = INDIENEN, titel = "Bezwaar Schadefonds vastleggen", gelukt = "Het bezwaar is vastgelegd.")
    @Transactional
    public void dienIn(ZaakNummer nummer, DienBezwaarSchadeIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        toets(opdracht);
        Stap stap = Stap.van(Stapsoort.BEZWAAR, opdracht.op(), opdracht.via()).metDag(opdracht.besluitOp());
        vastlegging.handeling(nummer, stap, "bezwaar gemaakt bij het Schadefonds");
        termijnen.gehaald(nummer, Fondstermijnen.BEZWAAR, Fondstermijnen.BESLUIT);
        proces.herzieSchadefonds(nummer);
    }

    private void toets(DienBezwaarSchadeIn opdracht) {
        if (opdracht.op().isBefore(opdracht.besluitOp())) {
            throw new Weigering("op", "Het bezwaar kan niet voor het besluit zijn verstuurd. Kijk beide datums na.");
        }
        boolean teLaat = opdracht.op().isAfter(termijnen.laatsteDag(Fondstermijnen.BEZWAAR, opdracht.besluitOp()));
        if (teLaat && !Boolean.TRUE.equals(opdracht.verschoonbaar())) {
            throw new Weigering(
                    "verschoonbaar",
                    "De zes weken voor bezwaar zijn voorbij. Vraag de advocaat of het nog kan. Zet dan hier een vinkje"
                            + " en leg het in het bezwaar uit.");
        }
    }

    @Taak(INGEBREKESTELLEN)
    @Transactional
    public void stuur(ZaakNummer nummer, StuurIngebrekestelling opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        termijnen.gehaald(nummer, Fondstermijnen.INGEBREKESTELLING, Fondstermijnen.UITGESTELD);
        vastlegging.taak(
                nummer,
                Stap.van(Stapsoort.INGEBREKESTELLING, vastlegging.dagOf(opdracht.op()), opdracht.via()),
                opdracht.nietNodig(),
                "Schadefonds in gebreke gesteld");
    }
}
