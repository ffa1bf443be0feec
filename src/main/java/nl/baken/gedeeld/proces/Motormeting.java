// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.proces;

import java.util.List;
import nl.baken.gedeeld.meting.Beheermeting;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** The work that the engine does by itself: timers and what goes on behind a step. */
@Component
class Motormeting implements Beheermeting {

    private final ManagementService beheer;

    Motormeting(ManagementService beheer) {
        this.beheer = beheer;
    }

    @Override
    public List<Meting> metingen() {
        return List.of(
                new Meting(
                        "baken.motor.werk.wachtend",
                        "",
                        "Werk van de motor dat nu gedaan kan worden. Blijft dit hoog, dan staat de motor stil.",
                        () -> beheer.createJobQuery().executable().count()),
                new Meting(
                        "baken.motor.werk.mislukt",
                        "",
                        "Werk van de motor dat na alle pogingen niet lukte. Hoort 0 te zijn.",
                        () -> beheer.createJobQuery().noRetriesLeft().count()));
    }
}
