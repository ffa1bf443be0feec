// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.rapportage.Cel;
import nl.baken.rapportage.KleineAantallen;
import nl.baken.rapportage.kengetal.Stuurcijfers;
import org.springframework.stereotype.Component;

/** The start page of managers, policy officers and contract managers: this year in one line. */
@Component
class Stuurblok implements Startblok {

    private static final Set<Rol> LEZERS = Set.of(Rol.MANAGER, Rol.BELEIDSMEDEWERKER, Rol.CONTRACTBEHEERDER);

    private final Stuurcijfers cijfers;
    private final Clock klok;

    Stuurblok(Stuurcijfers cijfers, Clock klok) {
        this.cijfers = cijfers;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 40;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (LEZERS.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        int jaar = LocalDate.now(klok).getYear();
        Stuurcijfers.Jaartotaal totaal = cijfers.totaal(jaar);
        String tekst =
                jaar + ": " + aantal(totaal.signalen()) + " signalen, " + aantal(totaal.zaken()) + " nieuwe zaken";
        return Optional.of(new Blok(
                "Stuurinformatie",
                List.of(new Regel(tekst, "/stuurinformatie", "alle cijfers, per maand en per kwartaal", "")),
                ""));
    }

    private static String aantal(Cel cel) {
        return switch (cel.afscherming()) {
            case GEEN -> cel.tekst();
            case KLEIN -> "minder dan " + KleineAantallen.GRENS;
            case MEE -> "een aantal";
        };
    }
}
