// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.Rol;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What follows when the rights of an account change, whoever decided it: its sessions end and everybody hears of it. */
@Component
class Accountwijziging {

    private final Accountopslag opslag;
    private final Sessies sessies;
    private final ApplicationEventPublisher gebeurtenissen;

    Accountwijziging(Accountopslag opslag, Sessies sessies, ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.sessies = sessies;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param grond why it may be done, for the log */
    @Transactional(propagation = Propagation.MANDATORY)
    void zetRollen(String id, Set<Rol> rollen, String grond) {
        opslag.zetRollen(id, rollen);
        sessies.beeindigAlle(id, null, Sessieeinde.ROLLEN);
        gebeurtenissen.publishEvent(new Handeling("rollen gewijzigd", id, grond));
    }

    /** Does nothing when it already was so. @param grond why it may be done, for the log */
    @Transactional(propagation = Propagation.MANDATORY)
    void zetActief(String id, boolean actief, String grond) {
        if (opslag.zetActief(id, actief)) {
            gebeurtenissen.publishEvent(new Handeling(actief ? "account aangezet" : "account uitgezet", id, grond));
            sessies.beeindigAlle(id, null, Sessieeinde.ACCOUNT);
            gebeurtenissen.publishEvent(new AccountGeschakeld(id, actief));
        }
    }
}
