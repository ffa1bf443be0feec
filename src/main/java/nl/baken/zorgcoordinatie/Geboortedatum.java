// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Toegang;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The birth date after the intake: it became known, or it was wrong. */
@Service
public class Geboortedatum {

    private static final String NAAM = "geboortedatum-corrigeren";

    private final Toegang toegang;
    private final Zaken zaken;
    private final Personen personen;
    private final Tijdlijn tijdlijn;

    Geboortedatum(Toegang toegang, Zaken zaken, Personen personen, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.zaken = zaken;
        this.personen = personen;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        Geheim geboren = personen.lees(zaken.lees(nummer).persoon()).geboortedatum();
        return Voorinvulling.leeg().waarde("geboortedatum", geboren == null ? null : LocalDate.parse(geboren.tekst()));
    }

    /** The age class of the core set follows, for it says which law and which retention term hold. */
    @Zaakhandeling(value = NAAM, titel = "Geboortedatum corrigeren", gelukt = "De geboortedatum is vastgelegd.")
    @Transactional
    public void corrigeer(ZaakNummer nummer, CorrigeerGeboortedatum opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Zaak zaak = zaken.houdVast(nummer);
        if (!zaak.isOpen()) {
            throw new Weigering("Dit dossier is gesloten. Heropen de zaak als er iets nieuws is.");
        }
        zaken.corrigeerLeeftijd(nummer, opdracht.geboortedatum());
        personen.zetGeboortedatum(zaak.persoon(), opdracht.geboortedatum());
        tijdlijn.noteer(nummer, "geboortedatum gecorrigeerd", "betrokkenheid");
    }
}
