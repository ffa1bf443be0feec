// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.Compartiment;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a step down. Who calls has checked who may. */
@Component
class Juridischevastlegging {

    private final Zaken zaken;
    private final Sporen sporen;
    private final Juridischestappen stappen;
    private final Tijdlijn tijdlijn;
    private final Clock klok;

    Juridischevastlegging(Zaken zaken, Sporen sporen, Juridischestappen stappen, Tijdlijn tijdlijn, Clock klok) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.stappen = stappen;
        this.tijdlijn = tijdlijn;
        this.klok = klok;
    }

    /**
     * An act on the case page: whoever does something legal has the track running.
     *
     * @param wat fixed phrase for the timeline
     * @throws Weigering when the case is closed
     */
    void handeling(ZaakNummer nummer, Stap stap, String wat) {
        Zaak zaak = zaken.lees(nummer);
        if (!zaak.status().isInBehandeling()) {
            throw new Weigering("De zaak is nog niet toegewezen of al gesloten. Dit kan nu niet.");
        }
        sporen.vraag(zaak, Spoor.JURIDISCH);
        noteer(nummer, stap, wat);
    }

    /** An act that needs nothing to run. */
    void noteer(ZaakNummer nummer, Stap stap, String wat) {
        stappen.bewaar(nummer, stap);
        tijdlijn.noteer(nummer, Compartiment.JURIDISCH_FINANCIEEL, wat, "betrokkenheid");
    }

    /** The answer to a task: what was done, or why it was not. */
    void taak(ZaakNummer nummer, Stap gedaan, @Nullable NietNodig reden, String wat) {
        stappen.bewaar(nummer, reden == null ? gedaan : Stap.nietNodig(gedaan.soort(), vandaag(), reden));
        tijdlijn.noteer(nummer, Compartiment.JURIDISCH_FINANCIEEL, reden == null ? wat : wat + ": niet nodig", "taak");
    }

    /** The day that nearly every form starts with. */
    Voorinvulling vandaagAls(String veld) {
        return Voorinvulling.leeg().waarde(veld, vandaag());
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** The day of a step; a hidden field leaves it empty, and then only the reason counts. */
    LocalDate dagOf(@Nullable LocalDate op) {
        return op == null ? vandaag() : op;
    }
}
