// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.Set;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Deelpakketten;
import nl.baken.toestemming.Intrekking;
import nl.baken.toestemming.Intrekreden;
import nl.baken.toestemming.OntvangersGeinformeerd;
import nl.baken.toestemming.OntvangersTeInformeren;
import nl.baken.toestemming.PakketVeranderd;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.NasleepVoorbij;
import nl.baken.zaak.Tijdlijn;
import nl.baken.zaak.Voorval;
import nl.baken.zaak.VoorvalNodig;
import nl.baken.zaak.ZaakAfgesloten;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** X3 in the case: what is shared stands in the timeline, a withdrawal gets its process, a closed case sends nothing. */
@Component
class Intrekkingsbegin implements Nasleep {

    private final Deelpakketten pakketten;
    private final Intrekking intrekking;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;

    Intrekkingsbegin(
            Deelpakketten pakketten,
            Intrekking intrekking,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen) {
        this.pakketten = pakketten;
        this.intrekking = intrekking;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(PakketVeranderd veranderd) {
        tijdlijn.noteer(veranderd.zaak(), veranderd.stap().omschrijving(), "toestemming");
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(OntvangersTeInformeren teInformeren) {
        gebeurtenissen.publishEvent(new VoorvalNodig(teInformeren.zaak(), Voorval.INTREKKING));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(OntvangersGeinformeerd geinformeerd) {
        tijdlijn.noteer(geinformeerd.zaak(), "ontvangers geïnformeerd over intrekken", "taak");
        gebeurtenissen.publishEvent(new NasleepVoorbij(geinformeerd.zaak()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(ZaakAfgesloten afgesloten) {
        pakketten.trekIn(afgesloten.zaak(), Intrekreden.ZAAK_GESLOTEN);
    }

    @Override
    public boolean loopt(ZaakNummer nummer) {
        return intrekking.isOpen(nummer);
    }

    @Override
    public Set<String> termijnen() {
        return Set.of(Intrekking.TERMIJN);
    }

    @Override
    public void breekAf(ZaakNummer nummer) {
        intrekking.breekAf(nummer);
    }

    @Override
    public void herstel(ZaakNummer nummer, Instant sinds) {
        for (int teBeginnen = intrekking.herstel(nummer, sinds); teBeginnen > 0; teBeginnen--) {
            gebeurtenissen.publishEvent(new VoorvalNodig(nummer, Voorval.INTREKKING));
        }
    }
}
