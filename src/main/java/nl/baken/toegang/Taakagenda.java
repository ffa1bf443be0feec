// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.bericht.Agendabron;
import nl.baken.gedeeld.bericht.Agendaregel;
import org.springframework.stereotype.Component;

/** When one's own open tasks must be done: the number and the day, not what the task is. */
@Component
class Taakagenda implements Agendabron {

    private final Takenlijst taken;
    private final Clock klok;

    Taakagenda(Takenlijst taken, Clock klok) {
        this.taken = taken;
        this.klok = klok;
    }

    @Override
    public List<Agendaregel> komend(Medewerker wie, LocalDate van, LocalDate tot) {
        return taken.voor(wie).stream()
                .filter(taak -> taak.vanMij() && taak.vervalt() != null)
                .map(this::regel)
                .filter(regel -> !regel.dag().isBefore(van) && regel.dag().isBefore(tot))
                .toList();
    }

    private Agendaregel regel(Takenlijst.Regel taak) {
        LocalDateTime uiterlijk = LocalDateTime.ofInstant(Objects.requireNonNull(taak.vervalt()), klok.getZone());
        return new Agendaregel(
                uiterlijk.toLocalDate(), null, "Termijn " + taak.nummer(), "/taken/" + taak.taakId(), null);
    }
}
