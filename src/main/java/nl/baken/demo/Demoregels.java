// SPDX-License-Identifier: EUPL-1.2
package nl.baken.demo;

import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.VoorstelNummer;
import nl.baken.gedeeld.formulier.Formulierbinder;
import nl.baken.gedeeld.formulier.Formulierbron;
import nl.baken.gedeeld.formulier.Gebonden;
import nl.baken.gedeeld.regel.Regelopdracht;
import nl.baken.gedeeld.regel.Regelsoort;
import nl.baken.regels.Regelbeheer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A change of a rule that waits for its second person, proposed as an administrator types it. */
@Component
@Profile("demo")
class Demoregels {

    private static final String EVALUATIE = "T46";
    private static final int BEGINT_OVER_WEKEN = 6;

    private final Speler speler;
    private final Regelbeheer beheer;
    private final Formulierbron formulieren;
    private final Formulierbinder binder;

    Demoregels(Speler speler, Regelbeheer beheer, Formulierbron formulieren, Formulierbinder binder) {
        this.speler = speler;
        this.beheer = beheer;
        this.formulieren = formulieren;
        this.binder = binder;
    }

    /** Evaluating a care plan less often, from a later day on. */
    void stelVoor() {
        speler.dagenGeleden(1, 15);
        speler.als("functioneel_beheerder");
        stelVoor(
                beheer.soort("termijnen"),
                Speler.alsGetypt(Map.of(
                        "duur", "6 weken",
                        "geldigVan", speler.vandaag().plusWeeks(BEGINT_OVER_WEKEN),
                        "basis", "beleid",
                        "bron", "Teamoverleg (verzonnen)")));
    }

    private <C extends Regelopdracht> void stelVoor(Regelsoort<C> soort, Map<String, List<String>> getypt) {
        Gebonden<C> gebonden = binder.bind(
                formulieren.lees("formulieren/beheer/" + soort.formulier() + ".form"),
                getypt,
                beheer.bekend(soort.code(), EVALUATIE),
                soort.opdracht());
        if (!gebonden.isGoed()) {
            throw new IllegalStateException("demo: de regel werd geweigerd");
        }
        beheer.stelVoor(VoorstelNummer.nieuw(), soort, EVALUATIE, gebonden.opdracht());
    }
}
