// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.gedeeld.taak.Zaakhandeling;
import nl.baken.toegang.Toegang;
import nl.baken.toestemming.Doel;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.toestemming.Vertegenwoordigers;
import nl.baken.zaak.Tijdlijn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** X3: withdrawing in one step, and a representative who may not decide. Shelter and care go on. */
@Service
public class Intrekken {

    private static final String NAAM = "toestemming-intrekken";

    private final Toegang toegang;
    private final Toestemmingen toestemmingen;
    private final Vertegenwoordigers vertegenwoordigers;
    private final Tijdlijn tijdlijn;

    Intrekken(Toegang toegang, Toestemmingen toestemmingen, Vertegenwoordigers vertegenwoordigers, Tijdlijn tijdlijn) {
        this.toegang = toegang;
        this.toestemmingen = toestemmingen;
        this.vertegenwoordigers = vertegenwoordigers;
        this.tijdlijn = tijdlijn;
    }

    @Voorbereiding(NAAM)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(ZaakNummer nummer) {
        return Voorinvulling.leeg()
                .keuzes(
                        "doelen",
                        toestemmingen.geldend(nummer).stream()
                                .map(doel -> new Keuze(doel.code(), doel.omschrijving()))
                                .toList());
    }

    @Zaakhandeling(
            value = NAAM,
            titel = "Toestemming intrekken",
            gelukt = "Ingetrokken. Hiervoor wordt niets meer gedeeld.")
    @Transactional
    public void trekIn(ZaakNummer nummer, TrekToestemmingIn opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        boolean alles = Boolean.TRUE.equals(opdracht.alles());
        if (!alles && opdracht.welke().isEmpty()) {
            throw new Weigering("doelen", "Kies wat de cliënt intrekt, of kies alles.");
        }
        Set<Doel> ingetrokken = toestemmingen.trekIn(nummer, alles ? List.of(Doel.values()) : opdracht.welke());
        if (ingetrokken.isEmpty()) {
            throw new Weigering("doelen", "Hiervoor geldt nu geen toestemming. Er is niets om in te trekken.");
        }
        tijdlijn.noteer(nummer, "toestemming ingetrokken", "toestemming");
    }

    @Zaakhandeling(
            value = "verdenking-vastleggen",
            titel = "Verdachte vertegenwoordiger",
            gelukt = "Het is vastgelegd.")
    @Transactional
    public void legVerdenkingVast(ZaakNummer nummer, LegVerdenkingVast opdracht) {
        toegang.eisBetrokken(nummer.waarde());
        if (opdracht.verdenking() == Verdenking.VERDACHT) {
            vertegenwoordigers.meldVerdacht(nummer, opdracht.vertegenwoordiger());
        } else {
            vertegenwoordigers.hefOp(nummer, opdracht.vertegenwoordiger());
        }
        tijdlijn.noteer(nummer, "gezag van de vertegenwoordiger bijgewerkt", "betrokkenheid");
    }
}
