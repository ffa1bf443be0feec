// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.zorgcoordinatie.Afwezigheidsbord;
import org.springframework.stereotype.Component;

/** Cases of somebody who is away that nobody covers: the team leader decides today. */
@Component
class ZonderWaarnemer implements Startblok {

    private final Afwezigheidsbord bord;

    ZonderWaarnemer(Afwezigheidsbord bord) {
        this.bord = bord;
    }

    @Override
    public int volgorde() {
        return 13;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.TEAMLEIDER_ZC)) {
            return Optional.empty();
        }
        List<Regel> regels = bord.zonderWaarnemer().entrySet().stream()
                .map(regel -> new Regel(
                        regel.getKey().naam(),
                        "/zorgcoordinatie/afwezigheid/" + regel.getKey().id(),
                        "Zonder waarnemer: " + String.join(", ", regel.getValue()),
                        "rood"))
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Zaken zonder waarnemer", regels, ""));
    }
}
