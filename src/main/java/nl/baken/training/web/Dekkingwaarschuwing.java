// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import java.util.List;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.web.Startblok.Regel;
import nl.baken.gedeeld.web.Waarschuwingbron;
import nl.baken.training.Dekkingsalarm;
import org.springframework.stereotype.Component;

/** Where too few people are trained (P11.10), for who can do something about it or steers by it. */
@Component
class Dekkingwaarschuwing implements Waarschuwingbron {

    private final Dekkingsalarm alarm;

    Dekkingwaarschuwing(Dekkingsalarm alarm) {
        this.alarm = alarm;
    }

    @Override
    public List<Regel> waarschuwingen(Medewerker wie) {
        return alarm
                .voor(wie)
                .map(stand -> new Regel(
                        "Te weinig mensen getraind",
                        stand.adres(),
                        "minder dan " + stand.norm() + "% heeft een geldig certificaat bij "
                                + String.join(", ", stand.organisaties()),
                        "oranje"))
                .stream()
                .toList();
    }
}
