// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.zaak.Feit;
import nl.baken.zaak.Feitsoort;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.ZaakAfgesloten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The case closes, or the client left for a place that nobody knows (X2): beds are free, and the processes that {@code sporen} does not know end. */
@Component
class Opvangafsluiting {

    private final Plaatsingen plaatsingen;
    private final Verhuizing verhuizing;
    private final Wmomelding wmo;
    private final Opvangproces proces;

    Opvangafsluiting(Plaatsingen plaatsingen, Verhuizing verhuizing, Wmomelding wmo, Opvangproces proces) {
        this.plaatsingen = plaatsingen;
        this.verhuizing = verhuizing;
        this.wmo = wmo;
        this.proces = proces;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten gesloten) {
        LocalDate dag = LocalDate.ofInstant(gesloten.op(), VerzetbareKlok.AMSTERDAM);
        stop(gesloten.zaak(), new Vertrek(dag, null, NietNodig.NIET_VAN_TOEPASSING));
    }

    /** Nobody holds a bed for who is not coming back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(Feit feit) {
        if (feit.soort() == Feitsoort.VERTROKKEN_MOB) {
            stop(feit.zaak(), new Vertrek(feit.op(), Vertrekreden.MOB, null));
        }
    }

    private void stop(ZaakNummer nummer, Vertrek vertrek) {
        plaatsingen.huidige(nummer).ifPresent(plaats -> verhuizing.verlaat(nummer, plaats, vertrek));
        verhuizing.zoekNietMeer(nummer, null);
        wmo.sluit(nummer);
        proces.stopWmo(nummer);
    }
}
