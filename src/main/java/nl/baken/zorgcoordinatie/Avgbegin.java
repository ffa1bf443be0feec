// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Codewoord;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.toestemming.Verzoek;
import nl.baken.toestemming.VerzoekVeranderd;
import nl.baken.toestemming.Verzoeken;
import nl.baken.toestemming.Verzoekstap;
import nl.baken.toestemming.Wisverbod;
import nl.baken.zaak.Bewaarblokkades;
import nl.baken.zaak.Blokkadereden;
import nl.baken.zaak.Nasleep;
import nl.baken.zaak.NasleepVoorbij;
import nl.baken.zaak.Tijdlijn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people ask about their own file, in the case: every step stands in the timeline, a file stays open until the
 * answer is given, and what a supervisor asks may not be destroyed.
 */
@Component
class Avgbegin implements Nasleep, Wisverbod {

    private final Verzoeken verzoeken;
    private final Bewaarblokkades blokkades;
    private final Tijdlijn tijdlijn;
    private final ApplicationEventPublisher gebeurtenissen;

    Avgbegin(
            Verzoeken verzoeken,
            Bewaarblokkades blokkades,
            Tijdlijn tijdlijn,
            ApplicationEventPublisher gebeurtenissen) {
        this.verzoeken = verzoeken;
        this.blokkades = blokkades;
        this.tijdlijn = tijdlijn;
        this.gebeurtenissen = gebeurtenissen;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void op(VerzoekVeranderd veranderd) {
        tijdlijn.noteer(veranderd.zaak(), veranderd.stap().omschrijving(), "AVG-verzoek");
        if (veranderd.stap() == Verzoekstap.TOEZICHT) {
            blokkades.zet(veranderd.zaak(), Blokkadereden.CALAMITEIT);
        }
        if (veranderd.stap() == Verzoekstap.BEANTWOORD || veranderd.stap() == Verzoekstap.VERVALLEN) {
            gebeurtenissen.publishEvent(new NasleepVoorbij(veranderd.zaak()));
        }
    }

    @Override
    public boolean loopt(ZaakNummer nummer) {
        return verzoeken.van(nummer).stream().anyMatch(Verzoek::isOpen);
    }

    @Override
    public Set<String> termijnen() {
        return Verzoeken.termijnregels();
    }

    @Override
    public void breekAf(ZaakNummer nummer) {
        verzoeken.breekAf(nummer);
    }

    @Override
    public void herstel(ZaakNummer nummer, Instant sinds) {
        verzoeken.herstel(nummer, sinds);
    }

    /** Legal hold (D09): nothing goes away, whoever asks it. */
    @Override
    public List<String> redenen(ZaakNummer nummer) {
        return blokkades.redenen(nummer).stream().map(Codewoord::omschrijving).toList();
    }
}
