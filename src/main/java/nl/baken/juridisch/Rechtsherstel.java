// SPDX-License-Identifier: EUPL-1.2
package nl.baken.juridisch;

import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Deelpakketten;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P09.7, P09.8, P09.9 and P09.11: what was taken or broken and is set right: debts, wages, papers, custody. */
@Service
public class Rechtsherstel {

    private static final String SCHULDEN = "schulden-melden";
    private static final String LOON = "loonvordering-melden";
    private static final String PAPIEREN = "documenten-herstellen";
    private static final String GEZAG = "gezag-regelen";

    private final Toegang toegang;
    private final Deelpakketten pakketten;
    private final Juridischevastlegging vastlegging;
    private final Juridischproces proces;

    Rechtsherstel(Toegang toegang, Deelpakketten pakketten, Juridischevastlegging vastlegging, Juridischproces proces) {
        this.toegang = toegang;
        this.pakketten = pakketten;
        this.vastlegging = vastlegging;
        this.proces = proces;
    }

    @Voorbereiding({SCHULDEN, LOON, PAPIEREN, GEZAG})
    public Voorinvulling bekend(ZaakNummer nummer) {
        return vastlegging.vandaagAls("op");
    }

    @Zaakhandeling(value = SCHULDEN, titel = "Schulden op naam melden", gelukt = "De melding is vastgelegd.")
    @Transactional
    public void meldSchulden(ZaakNummer nummer, MeldSchulden opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        Stap stap =
                Stap.van(Stapsoort.SCHULDEN, opdracht.op()).en(opdracht.bij()).en(opdracht.wat());
        noteer(nummer, stap, "schulden op naam gemeld", Stapgroep.SCHULDEN_EN_LOON);
    }

    @Zaakhandeling(value = LOON, titel = "Loonvordering melden", gelukt = "De loonvordering is vastgelegd.")
    @Transactional
    public void meldLoon(ZaakNummer nummer, MeldLoonvordering opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        pakketten.deel(nummer, "bij", opdracht.bij().deling());
        Stap stap = Stap.van(Stapsoort.LOON, opdracht.op(), opdracht.bij());
        noteer(nummer, stap, "loonvordering gemeld", Stapgroep.SCHULDEN_EN_LOON);
    }

    @Zaakhandeling(value = PAPIEREN, titel = "Documenten herstellen", gelukt = "De aanvraag is vastgelegd.")
    @Transactional
    public void herstelPapieren(ZaakNummer nummer, HerstelDocumenten opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.via() == Papierweg.AMBASSADE && opdracht.risico() != Ambassaderisico.VEILIG) {
            throw new Weigering(
                    "risico",
                    "Neem geen contact op met de ambassade zolang niet zeker is dat het veilig is. Kies een andere weg,"
                            + " of ga het eerst na met de advocaat.");
        }
        if (opdracht.via() == Papierweg.ADVOCAAT) {
            pakketten.deel(nummer, "via", Rechtsgebied.VREEMDELINGENRECHT.deling());
        }
        Stap stap = Stap.van(Stapsoort.PAPIEREN, opdracht.op(), opdracht.via(), opdracht.risico())
                .en(opdracht.papieren());
        noteer(nummer, stap, "papieren aangevraagd", Stapgroep.PAPIEREN_EN_GEZAG);
    }

    @Zaakhandeling(value = GEZAG, titel = "Gezag en familie regelen", gelukt = "Het staat op de zaakpagina.")
    @Transactional
    public void regelGezag(ZaakNummer nummer, RegelGezag opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        pakketten.deel(nummer, "via", opdracht.via().deling());
        Stap stap = Stap.van(Stapsoort.GEZAG, opdracht.op(), opdracht.vraag(), opdracht.via());
        noteer(nummer, stap, "gezag in gang gezet", Stapgroep.PAPIEREN_EN_GEZAG);
    }

    private void noteer(ZaakNummer nummer, Stap stap, String wat, Stapgroep groep) {
        vastlegging.handeling(nummer, stap, wat);
        proces.genoteerd(nummer, groep);
    }
}
