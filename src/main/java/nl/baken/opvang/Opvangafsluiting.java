// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang;

import java.time.LocalDate;
import nl.baken.gedeeld.VerzetbareKlok;
import nl.baken.opvang.Plaatsing.Vertrek;
import nl.baken.zaak.NietNodig;
import nl.baken.zaak.ZaakAfgesloten;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The case closes: beds are free, and the processes that {@code sporen} does not know end. */
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
        plaatsingen
                .huidige(gesloten.zaak())
                .ifPresent(plaats -> verhuizing.verlaat(
                        gesloten.zaak(), plaats, new Vertrek(dag, null, NietNodig.NIET_VAN_TOEPASSING)));
        verhuizing.zoekNietMeer(gesloten.zaak(), null);
        wmo.sluit(gesloten.zaak());
        proces.stopWmo(gesloten.zaak());
    }
}
