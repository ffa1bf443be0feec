// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** What D08 does when a deadline of a case is missed: who leads the team sees it, with whom to speak to. */
@Component
class TeLaatInHetTeam implements Startblok {

    private final Termijnlijst lijst;

    TeLaatInHetTeam(Termijnlijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public int volgorde() {
        return 14;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.TEAMLEIDER_ZC)) {
            return Optional.empty();
        }
        List<Regel> regels = lijst.teLaatInHetTeam(wie).stream()
                .map(termijn -> new Regel(
                        termijn.nummer() + ", " + termijn.wat(),
                        "/zaken/" + termijn.nummer(),
                        termijn.resterend() + ", " + termijn.bij(),
                        "rood"))
                .toList();
        return Optional.of(new Blok("Te laat in het team", regels, "In het team is geen termijn te laat."));
    }
}
