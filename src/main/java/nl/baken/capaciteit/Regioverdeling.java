// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.telling.Kostendeler;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Divides over all centrumgemeenten of D07, whatever contract they take part in (K18). */
@Service
class Regioverdeling implements Kostendeler {

    private final Verdeelsleutels sleutels;
    private final Gemeenten gemeenten;

    Regioverdeling(Verdeelsleutels sleutels, Gemeenten gemeenten) {
        this.sleutels = sleutels;
        this.gemeenten = gemeenten;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Kolom> verdeel(long cent, YearMonth van, YearMonth totEnMet) {
        return sleutels.over(gemeenten.centrumgemeenten(), cent, van, totEnMet).kolommen().stream()
                .map(kolom -> new Kolom(
                        kolom.sleutel().omschrijving(), kolom.sleutel() == Sleutel.GEBRUIK, delen(kolom.delen())))
                .toList();
    }

    private static Map<String, Long> delen(List<Kostenverdeling.Deel> delen) {
        Map<String, Long> perGemeente = new LinkedHashMap<>();
        delen.forEach(deel -> perGemeente.put(deel.gemeente(), deel.cent()));
        return perGemeente;
    }
}
