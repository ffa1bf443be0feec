// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.toegang.Zoekbron;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The signals about somebody. */
@Component
@Order(2)
class Signaalzoekbron implements Zoekbron {

    private final Signaalpersonen personen;

    Signaalzoekbron(Signaalpersonen personen) {
        this.personen = personen;
    }

    @Override
    public List<Treffer> zoek(Geheim naam, LocalDate geboren) {
        return personen.metNaam(naam, geboren).stream()
                .map(nummer -> new Treffer(nummer.waarde(), "Signaal", "/signalen/" + nummer))
                .toList();
    }
}
