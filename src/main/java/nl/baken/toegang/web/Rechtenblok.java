// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Startblok;
import nl.baken.toegang.Rechtencontroles;
import org.springframework.stereotype.Component;

/** Tells an administrator that a review of rights is due; silent as long as it is not. */
@Component
class Rechtenblok implements Startblok {

    private final Rechtencontroles controles;
    private final Clock klok;

    Rechtenblok(Rechtencontroles controles, Clock klok) {
        this.controles = controles;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 49;
    }

    @Override
    public Optional<Blok> voor(Medewerker wie) {
        if (!wie.heeft(Rol.FUNCTIONEEL_BEHEERDER)) {
            return Optional.empty();
        }
        List<Regel> regels = controles.standen().stream()
                .filter(stand -> stand.isTeLaat(klok.instant()))
                .map(Rechtenblok::regel)
                .toList();
        return regels.isEmpty() ? Optional.empty() : Optional.of(new Blok("Rechten controleren", regels, ""));
    }

    private static Regel regel(Rechtencontroles.Stand stand) {
        return new Regel(
                "Controleer de rechten: " + stand.omvang().omschrijving().toLowerCase(java.util.Locale.ROOT),
                "/beheer/rechtencontrole",
                stand.laatste().map(op -> "laatste keer op " + Dag.toon(op)).orElse("nog niet eerder gedaan"),
                "oranje");
    }
}
