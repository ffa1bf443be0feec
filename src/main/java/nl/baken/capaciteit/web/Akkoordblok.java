// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import java.util.List;
import java.util.Optional;
import nl.baken.capaciteit.Contracten;
import nl.baken.capaciteit.Rondes;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** On the start page: which centrumgemeente has not answered to a proposal. */
@Component
class Akkoordblok implements Startblok {

    private final Rondes rondes;

    Akkoordblok(Rondes rondes) {
        this.rondes = rondes;
    }

    @Override
    public int volgorde() {
        return 6;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (Contracten.LEZERS.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        List<Regel> regels =
                rondes.zwijgend(wie).stream().map(Akkoordblok::regel).toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Akkoord van de gemeenten", regels, ""));
    }

    private static Regel regel(Rondes.Zwijgend ronde) {
        return new Regel(
                "Nog geen antwoord van " + String.join(", ", ronde.gemeenten()),
                "/capaciteit/contracten/" + ronde.contract(),
                ronde.eigen()
                        ? "jouw gemeente wordt gevraagd akkoord te gaan; de taak staat bij je taken"
                        : "het voorstel wacht op antwoord",
                ronde.herinnerd() ? "oranje" : "");
    }
}
