// SPDX-License-Identifier: EUPL-1.2
package nl.baken.veiligheid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Personen;
import nl.baken.zaak.Kernset;
import nl.baken.zaak.Leeftijdsklasse;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.stereotype.Component;

/**
 * Whether somebody who is missing is a minor: by birthday, unless the intake found that the birthday of the reporter
 * makes a child an adult; else by the intake, else as somebody said.
 */
@Component
class Vermissingsleeftijd {

    private final Personen personen;
    private final Zaken zaken;
    private final Clock klok;

    Vermissingsleeftijd(Personen personen, Zaken zaken, Clock klok) {
        this.personen = personen;
        this.zaken = zaken;
        this.klok = klok;
    }

    /** Empty when nobody knows the age. */
    Optional<Boolean> bekend(Zaak zaak) {
        Optional<Boolean> volgensIntake = zaken.kernset(zaak.nummer())
                .map(Kernset::leeftijdsklasse)
                .filter(klasse -> klasse != Leeftijdsklasse.ONBEKEND)
                .map(Leeftijdsklasse::isMinderjarig);
        Geheim geboren = personen.lees(zaak.persoon()).geboortedatum();
        if (geboren == null) {
            return volgensIntake;
        }
        LocalDate dag = LocalDate.parse(geboren.tekst());
        boolean wasVolwassen = !isMinderjarig(dag, LocalDate.ofInstant(zaak.geopendOp(), klok.getZone()));
        return Optional.of(isMinderjarig(dag, LocalDate.now(klok)) || wasVolwassen && volgensIntake.orElse(false));
    }

    private static boolean isMinderjarig(LocalDate geboren, LocalDate peildatum) {
        return Leeftijdsklasse.op(peildatum, geboren).isMinderjarig();
    }

    /** Of doubt a child has the benefit (Directive 2011/36/EU, article 13(2)). */
    boolean isMinderjarig(Zaak zaak, Vermissing vermissing) {
        return bekend(zaak).orElseGet(() -> !Boolean.FALSE.equals(vermissing.minderjarig()));
    }
}
