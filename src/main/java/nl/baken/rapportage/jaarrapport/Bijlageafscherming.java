// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import java.util.List;
import java.util.Map;
import nl.baken.rapportage.Tabel;
import nl.baken.rapportage.bijlage3.Jaarafscherming;
import nl.baken.rapportage.bijlage3.Levendetelling.Aantallen;
import org.springframework.stereotype.Component;

/** Bijlage 3 of today as if it were the next version of the report on that year. */
@Component
class Bijlageafscherming implements Jaarafscherming {

    private final Versieopslag versies;

    Bijlageafscherming(Versieopslag versies) {
        this.versies = versies;
    }

    @Override
    public Aantallen schermAf(int jaar, Aantallen aantallen) {
        Periode periode = new Periode(jaar, 0);
        List<Rapporttabel> tabellen = Registratiebron.tabellen(aantallen);
        Map<String, Tabel> getoond = Jaarsamenhang.schermAf(new Inhoud(periode, tabellen), versies.getoond(periode));
        List<Tabel> opVolgorde =
                tabellen.stream().map(tabel -> getoond.get(tabel.code())).toList();
        return new Aantallen(
                opVolgorde.get(0), opVolgorde.get(1), opVolgorde.get(2), opVolgorde.get(3), opVolgorde.get(4));
    }
}
