// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.zorgcoordinatie.Afwezigheidsbord;
import org.springframework.stereotype.Component;

/** Who is away and opens Baken all the same, reads why there are no tasks. */
@Component
class EigenAfwezigheid implements Startblok {

    private final Afwezigheidsbord bord;

    EigenAfwezigheid(Afwezigheidsbord bord) {
        this.bord = bord;
    }

    @Override
    public int volgorde() {
        return 1;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.ZORGCOORDINATOR) && !wie.heeft(Rol.TEAMLEIDER_ZC)) {
            return Optional.empty();
        }
        return bord.eigen()
                .map(regel -> new Blok(
                        "Je staat afwezig",
                        List.of(new Regel(
                                "Ben je er weer?",
                                "/zorgcoordinatie/afwezigheid/" + regel.id(),
                                "Afwezig " + regel.periode() + ". Je taken zijn bij een collega.",
                                "oranje")),
                        ""));
    }
}
