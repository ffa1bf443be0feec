// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.persoon.Personen;
import nl.baken.toegang.Zoekbron;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The cases of somebody. */
@Component
@Order(1)
class Zaakzoekbron implements Zoekbron {

    private final Personen personen;
    private final ZaakRepository zaken;

    Zaakzoekbron(Personen personen, ZaakRepository zaken) {
        this.personen = personen;
        this.zaken = zaken;
    }

    @Override
    public List<Treffer> zoek(Geheim naam, LocalDate geboren) {
        return zaken.findVan(personen.metNaam(naam, geboren)).stream()
                .map(Zaak::nummer)
                .map(nummer -> new Treffer(nummer.waarde(), "Zaak", "/zaken/" + nummer))
                .toList();
    }
}
