// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.jaarrapport;

import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.rapportage.telling.Teller;
import nl.baken.rapportage.telling.Tellingen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that all that happened is in the figures before they are frozen: what is frozen is never counted again. */
@Component
class Bijtelling {

    private final Teller teller;
    private final Tellingen tellingen;
    private final TransactionTemplate ernaast;

    Bijtelling(Teller teller, Tellingen tellingen, PlatformTransactionManager transacties) {
        this.teller = teller;
        this.tellingen = tellingen;
        this.ernaast = new TransactionTemplate(transacties);
        this.ernaast.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /**
     * Counts what waits, beside the transaction that freezes: a dossier that can't be counted doesn't undo that.
     *
     * @throws Weigering when something still waits, as while somebody else counts: later it can be done
     */
    void telBij() {
        ernaast.executeWithoutResult(stand -> teller.telAlles());
        if (tellingen.wacht(RapportNummer.VOORVOEGSEL)) {
            throw new Weigering("De cijfers worden nog bijgewerkt. Probeer het over een paar minuten opnieuw.");
        }
    }
}
