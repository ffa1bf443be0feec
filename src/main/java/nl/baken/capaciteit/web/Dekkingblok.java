// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import java.util.List;
import java.util.Optional;
import nl.baken.capaciteit.Contractdekking;
import nl.baken.capaciteit.Contracten;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** On the start page, as long as nothing covers the region after the contract: an early warning, then the alarm. */
@Component
class Dekkingblok implements Startblok {

    private final Contractdekking dekking;

    Dekkingblok(Contractdekking dekking) {
        this.dekking = dekking;
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (Contracten.LEZERS.stream().noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        Contractdekking.Stand stand = dekking.nu();
        return stand.nabij() == Contractdekking.Nabij.NIET
                ? Optional.empty()
                : Optional.of(new Blok(
                        "Zorgcoördinatie",
                        List.of(new Regel(
                                stand.tekst(),
                                "/capaciteit",
                                "er is nog geen getekend contract voor daarna",
                                stand.isAlarm() ? "rood" : "oranje")),
                        ""));
    }
}
