// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.veiligheid.VeiligheidGescreend;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Another safety code or a moved deadline means another moment of contact or evaluation, at once. */
@Component
class Contactbewaking {

    private final Zorgproces proces;

    Contactbewaking(Zorgproces proces) {
        this.proces = proces;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VeiligheidGescreend gescreend) {
        if (gescreend.anders()) {
            proces.herplanContact(gescreend.zaak());
        }
    }

    /** The deadline was moved: the task, or the moment it comes, follows. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (verzet.regel().startsWith(Contactplanning.TERMIJN)) {
            proces.herplanContact(new ZaakNummer(verzet.nummer()));
        } else if (verzet.regel().equals(Evalueren.TERMIJN)) {
            proces.herplanEvaluatie(new ZaakNummer(verzet.nummer()));
        }
    }
}
