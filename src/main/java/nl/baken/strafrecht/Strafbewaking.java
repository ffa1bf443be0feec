// SPDX-License-Identifier: EUPL-1.2
package nl.baken.strafrecht;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.TermijnNadert;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.Spoor;
import nl.baken.zaak.Sporen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** What others tell that matters to P07: the reflection period, and deadlines that were moved. */
@Component
class Strafbewaking {

    private final Zaken zaken;
    private final Sporen sporen;
    private final Strafdossiers dossiers;
    private final Strafproces proces;

    Strafbewaking(Zaken zaken, Sporen sporen, Strafdossiers dossiers, Strafproces proces) {
        this.zaken = zaken;
        this.sporen = sporen;
        this.dossiers = dossiers;
        this.proces = proces;
    }

    /** P07.4. The deadline itself starts or ends in the same transaction, so look when all of it is done. */
    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    public void op(Feit feit) {
        if (feit.soort() == Feitsoort.BEDENKTIJD_GESTART || feit.soort() == Feitsoort.BEDENKTIJD_GEEINDIGD) {
            proces.meld(feit.zaak(), Strafbericht.BESLUIT, Strafbericht.OM_OORDEEL);
        }
    }

    /** P07.5: the reflection period nears its end and the client did not decide; then the track is needed. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnNadert nadert) {
        if (!Besluiten.BEDENKTIJD.contains(nadert.termijn().regel())) {
            return;
        }
        Zaak zaak = zaken.lees(new ZaakNummer(nadert.termijn().nummer()));
        if (zaak.status().isInBehandeling() && dossiers.lees(zaak.nummer()).isOnbeslist()) {
            sporen.vraag(zaak, Spoor.STRAFRECHT);
        }
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (verzet.regel().equals(Intakegesprek.TERMIJN)) {
            proces.meld(new ZaakNummer(verzet.nummer()), Strafbericht.INTAKEGESPREK);
        } else if (verzet.regel().equals(Omoordeel.OPNIEUW)) {
            proces.meld(new ZaakNummer(verzet.nummer()), Strafbericht.OM_OORDEEL);
        }
    }
}
