// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit;

import java.time.LocalDate;
import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.bericht.Agendabron;
import nl.baken.gedeeld.bericht.Agendaregel;
import org.springframework.stereotype.Component;

/** The last days of signed contracts, for who can read contracts. */
@Component
class Contractagenda implements Agendabron {

    private final Contractopslag opslag;

    Contractagenda(Contractopslag opslag) {
        this.opslag = opslag;
    }

    @Override
    public List<Agendaregel> komend(Medewerker wie, LocalDate van, LocalDate tot) {
        if (Contracten.LEZERS.stream().noneMatch(wie::heeft)) {
            return List.of();
        }
        return opslag.getekend().stream()
                .filter(contract ->
                        !contract.tot().isBefore(van) && contract.tot().isBefore(tot))
                .map(contract -> new Agendaregel(
                        contract.tot(),
                        null,
                        "Laatste dag van contract " + contract.nummer(),
                        "/capaciteit/contracten/" + contract.nummer(),
                        null))
                .toList();
    }
}
