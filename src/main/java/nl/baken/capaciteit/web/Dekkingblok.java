// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.capaciteit.Contractdekking;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import org.springframework.stereotype.Component;

/** On the start page, as long as nothing covers the region after the contract: the alarm. */
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
        if (Stream.of(Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC)
                .noneMatch(wie::heeft)) {
            return Optional.empty();
        }
        Contractdekking.Stand stand = dekking.nu();
        return stand.isAlarm()
                ? Optional.of(new Blok(
                        "Zorgcoördinatie",
                        List.of(new Regel(
                                stand.tekst(), "/capaciteit", "er is nog geen getekend contract voor daarna", "rood")),
                        ""))
                : Optional.empty();
    }
}
