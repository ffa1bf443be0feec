// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.util.EnumSet;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toegang.Takenlijst;
import nl.baken.veiligheid.VeiligheidGescreend;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** D05: what happens in a track can make it more dangerous; then safety is screened before the next evaluation. */
@Component
class Veiligheidsherijking {

    private static final String TAAK = "veiligheid-screenen";

    private static final Set<Feitsoort> VRAAGT_HERIJKING = EnumSet.of(
            Feitsoort.VERHUISD,
            Feitsoort.AANGIFTE_GEDAAN,
            Feitsoort.VEROORDELING,
            Feitsoort.VRIJSPRAAK,
            Feitsoort.INVRIJHEIDSTELLING);

    private final Zorgproces proces;
    private final Takenlijst taken;

    Veiligheidsherijking(Zorgproces proces, Takenlijst taken) {
        this.proces = proces;
        this.taken = taken;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        if (VRAAGT_HERIJKING.contains(feit.soort())) {
            vraag(feit.zaak());
        }
    }

    /** Unless somebody is asked already. */
    void vraag(ZaakNummer nummer) {
        if (!taken.staatOpen(nummer.waarde(), TAAK)) {
            proces.vraagHerijking(nummer);
        }
    }

    /** Somebody was faster than the task. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VeiligheidGescreend gescreend) {
        if (gescreend.tussendoor()) {
            proces.herijkt(gescreend.zaak());
        }
    }
}
