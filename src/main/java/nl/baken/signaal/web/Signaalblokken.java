// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.signaal.Terugkoppeling;
import org.springframework.stereotype.Component;

/** The start page of a reporter: unread feedback. */
@Component
class Signaalblokken implements Startblok {

    private final Terugkoppeling terugkoppeling;

    Signaalblokken(Terugkoppeling terugkoppeling) {
        this.terugkoppeling = terugkoppeling;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.MELDER)) {
            return Optional.empty();
        }
        List<Regel> regels = terugkoppeling.ongelezen(wie.id()).stream()
                .map(nummer -> new Regel("Antwoord op je melding " + nummer, "/signalen/" + nummer, "Nieuw", ""))
                .toList();
        return Optional.of(new Blok("Antwoord op je meldingen", regels, "Er is geen nieuw antwoord op je meldingen."));
    }
}
