// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.uitvoer;

import java.time.Clock;
import java.util.List;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a file of what a page shows; the log tells who took which one along. */
@Service
public class Uitvoerder {

    private final List<Bestandsmaker> makers;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Uitvoerder(List<Bestandsmaker> makers, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.makers = makers;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    @Transactional
    public byte[] maak(Uitvoerblad blad, Bestandssoort soort) {
        gebeurtenissen.publishEvent(new Handeling(
                Actie.EXPORTEREN,
                "cijfers uitgevoerd als " + soort.code() + ": " + blad.naam(),
                Integer.toString(blad.jaar()),
                "rol"));
        return makers.stream()
                .filter(maker -> maker.soort() == soort)
                .findFirst()
                .orElseThrow()
                .maak(blad.volledig(Dag.moment(klok.instant())));
    }
}
