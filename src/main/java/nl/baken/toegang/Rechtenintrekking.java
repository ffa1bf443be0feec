// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Rechtencontrole.Rij;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a review of rights judged to go, goes in the moment in which a second person confirms it: all of it, or nothing. */
@Component
class Rechtenintrekking {

    private static final String GROND = "vier ogen";

    private final Accounts accounts;
    private final Accountwijziging wijziging;
    private final Heraanmelding heraanmelding;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;

    Rechtenintrekking(
            Accounts accounts,
            Accountwijziging wijziging,
            Heraanmelding heraanmelding,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen) {
        this.accounts = accounts;
        this.wijziging = wijziging;
        this.heraanmelding = heraanmelding;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when it is about who confirms, or nobody would be left to administer accounts */
    @Transactional(propagation = Propagation.MANDATORY)
    void voerUit(Rechtencontrole controle) {
        List<Rij> weg = controle.inTeTrekken();
        if (weg.isEmpty()) {
            return;
        }
        heraanmelding.eisRecenteAanmelding();
        if (weg.stream().anyMatch(rij -> rij.account().equals(huidige.wie().id()))) {
            throw new Weigering("Dit trekt ook rechten van jezelf in. Iemand anders moet het bevestigen.");
        }
        weg.forEach(rij -> trekIn(controle, rij));
        if (accounts.metRol(Rol.FUNCTIONEEL_BEHEERDER).isEmpty()) {
            throw new Weigering(
                    "Zo blijft er geen functioneel beheerder over. Kies niet akkoord en zeg wie er blijft.");
        }
    }

    private void trekIn(Rechtencontrole controle, Rij rij) {
        Oordeelkeuze keuze = Objects.requireNonNull(rij.oordeel());
        Set<Rol> over = EnumSet.noneOf(Rol.class);
        if (keuze.rol() != null) {
            // As they are now: since the review began somebody may have changed them.
            over.addAll(accounts.zoek(rij.account()).orElseThrow().rollen());
            if (!over.remove(keuze.rol())) {
                return;
            }
        }
        if (over.isEmpty()) {
            wijziging.zetActief(rij.account(), false, GROND);
        } else {
            wijziging.zetRollen(rij.account(), over, GROND);
        }
        gebeurtenissen.publishEvent(new Handeling(
                "recht ingetrokken van " + rij.account() + ": " + keuze.code(), controle.nummer(), GROND));
    }
}
