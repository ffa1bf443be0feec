// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.LocalDate;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.persoon.Personen;
import nl.baken.toestemming.Leeftijd;
import nl.baken.toestemming.Leeftijdbron;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** By the birth date, else by the age class of the intake. */
@Component
class Clientleeftijd implements Leeftijdbron {

    private final Zaken zaken;
    private final Personen personen;

    Clientleeftijd(Zaken zaken, Personen personen) {
        this.zaken = zaken;
        this.personen = personen;
    }

    @Override
    @Transactional(readOnly = true)
    public Leeftijd van(ZaakNummer nummer) {
        Geheim geboren = personen.lees(zaken.lees(nummer).persoon()).geboortedatum();
        if (geboren != null) {
            return new Leeftijd(LocalDate.parse(geboren.tekst()), null);
        }
        return zaken.kernset(nummer)
                .map(Kernset::leeftijdsklasse)
                .filter(klasse -> klasse != Leeftijdsklasse.ONBEKEND)
                .map(klasse -> new Leeftijd(null, jongste(klasse)))
                .orElseGet(Leeftijd::onbekend);
    }

    private static int jongste(Leeftijdsklasse klasse) {
        return switch (klasse) {
            case JONGER_DAN_12, ONBEKEND -> 0;
            case VAN_12_TOT_16 -> 12;
            case VAN_16_TOT_18 -> 16;
            case VAN_18_TOT_23 -> 18;
            case VANAF_23 -> 23;
        };
    }
}
