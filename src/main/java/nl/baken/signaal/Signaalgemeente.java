// SPDX-License-Identifier: EUPL-1.2
package nl.baken.signaal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.baken.gedeeld.Gemeente;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.toegang.Organisaties;
import org.springframework.stereotype.Component;

/** Which municipality a signal is from, and which organisation there has somebody for it (P01.7, D07). */
@Component
class Signaalgemeente {

    private final Gemeenten gemeenten;
    private final Organisaties organisaties;
    private final Clock klok;

    Signaalgemeente(Gemeenten gemeenten, Organisaties organisaties, Clock klok) {
        this.gemeenten = gemeenten;
        this.organisaties = organisaties;
        this.klok = klok;
    }

    /** As it is called today; empty outside the region. */
    Optional<Gemeente> van(Signaal signaal) {
        return gemeenten.zoek(signaal.gemeente(), LocalDate.now(klok));
    }

    /** The organisation of the municipality itself, else of its centrumgemeente, that has somebody with this role. */
    Optional<String> organisatie(Signaal signaal, Rol rol) {
        return van(signaal).flatMap(gemeente -> organisaties
                .vanGemeente(gemeente.naam(), rol)
                .or(() -> organisaties.vanGemeente(gemeente.centrumgemeente(), rol)));
    }
}
