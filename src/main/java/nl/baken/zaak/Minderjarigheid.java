// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Personen;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a client is a minor today: by birthday, unless the intake found that the birthday of the reporter makes a child
 * an adult; else by the intake. Nobody stays a child because of what an intake said once (T36).
 */
@Service
public class Minderjarigheid {

    private final Personen personen;
    private final Zaken zaken;
    private final Clock klok;

    Minderjarigheid(Personen personen, Zaken zaken, Clock klok) {
        this.personen = personen;
        this.zaken = zaken;
        this.klok = klok;
    }

    /** Empty when nobody knows the age. */
    @Transactional(readOnly = true)
    public Optional<Boolean> vandaag(Zaak zaak) {
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
}
