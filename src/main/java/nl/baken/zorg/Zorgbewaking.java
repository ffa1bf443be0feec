// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorg;

import java.util.Map;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.termijn.TermijnVerzet;
import nl.baken.zaak.Spoor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A deadline was moved: the task, or the moment it comes, follows. */
@Component
class Zorgbewaking {

    /** The deadlines a process waits for. */
    private static final Map<String, Spoor> WACHT = Map.of(
            "T71", Spoor.MEDISCHE_ZORG,
            "T72", Spoor.MEDISCHE_ZORG,
            "T73", Spoor.MEDISCHE_ZORG,
            "T25_AANMELDING", Spoor.PSYCHISCHE_ZORG,
            "T25_BEHANDELING", Spoor.PSYCHISCHE_ZORG,
            "T78", Spoor.PSYCHISCHE_ZORG);

    private final Spoorproces proces;

    Zorgbewaking(Spoorproces proces) {
        this.proces = proces;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(TermijnVerzet verzet) {
        if (WACHT.containsKey(verzet.regel())) {
            proces.bijgewerkt(new ZaakNummer(verzet.nummer()), WACHT.get(verzet.regel()));
        }
    }
}
