// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** Cases that wait for a coordinator: the first thing a team leader must know. */
@Component
class ZakenZonderCoordinator implements Startblok {

    private final Zakenlijst lijst;

    ZakenZonderCoordinator(Zakenlijst lijst) {
        this.lijst = lijst;
    }

    @Override
    public int volgorde() {
        return 21;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.TEAMLEIDER_ZC)) {
            return Optional.empty();
        }
        List<Regel> regels = lijst.voor(wie).stream()
                .filter(zaak -> zaak.coordinator().isEmpty() && !zaak.overleden())
                .map(zaak -> new Regel(
                        zaak.nummer(), "/zaken/" + zaak.nummer(), zaak.termijn(), zaak.teLaat() ? "rood" : ""))
                .toList();
        return Optional.of(new Blok("Zaken zonder zorgcoördinator", regels, "Elke zaak heeft een zorgcoördinator."));
    }
}
