// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.termijn.Duur.Eenheid;

/** What a proposed length does, calculated with the calendars as they are now. */
final class Voorbeeldrekening {

    private final Termijnrekening rekening;
    private final Duur duur;

    Voorbeeldrekening(Termijnrekening rekening, Duur duur) {
        this.rekening = rekening;
        this.duur = duur;
    }

    /** Today, and for months a day that not every month has. */
    List<Regel> regels(Instant nu) {
        LocalDate vandaag = Termijnrekening.dagVan(nu);
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Wat vandaag begint, eindigt op", einde(nu)));
        if (duur.eenheid() == Eenheid.MAANDEN) {
            LocalDate lang = LocalDate.of(vandaag.getYear() + 1, 1, 31);
            regels.add(new Regel(
                    "Wat begint op " + Dag.toon(lang) + ", eindigt op",
                    einde(lang.atTime(LocalTime.NOON)
                            .atZone(Termijnrekening.ZONE)
                            .toInstant())));
        }
        return regels;
    }

    private String einde(Instant anker) {
        Instant einde = rekening.vervalt(anker, duur);
        String dag = Dag.toon(einde);
        return duur.looptOpDeKlok()
                ? dag + ", " + einde.atZone(Termijnrekening.ZONE).toLocalTime() + " uur"
                : dag;
    }
}
