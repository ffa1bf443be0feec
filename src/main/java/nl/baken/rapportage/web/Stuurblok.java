// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.rapportage.Stuurinformatie;
import org.springframework.stereotype.Component;

/** The start page of managers and policy officers: this year in one line. */
@Component
class Stuurblok implements Startblok {

    private static final int KLEIN = 5;

    private final Stuurinformatie stuurinformatie;
    private final Clock klok;

    Stuurblok(Stuurinformatie stuurinformatie, Clock klok) {
        this.stuurinformatie = stuurinformatie;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.MANAGER) && !wie.heeft(Rol.BELEIDSMEDEWERKER)) {
            return Optional.empty();
        }
        int jaar = LocalDate.now(klok).getYear();
        Stuurinformatie.Totaal totaal = stuurinformatie.totaal(jaar);
        String tekst =
                jaar + ": " + aantal(totaal.signalen()) + " signalen, " + aantal(totaal.zaken()) + " nieuwe zaken";
        return Optional.of(new Blok(
                "Stuurinformatie",
                List.of(new Regel(tekst, "/stuurinformatie", "per maand, uitkomst en doorlooptijd", "")),
                ""));
    }

    private static String aantal(long aantal) {
        return aantal > 0 && aantal < KLEIN ? "minder dan " + KLEIN : Long.toString(aantal);
    }
}
