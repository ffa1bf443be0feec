// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.taak.Essentie.Regel;
import nl.baken.toestemming.Toestemming;
import nl.baken.toestemming.Toestemmingen;
import nl.baken.zaak.Zaak;
import nl.baken.zaak.Zaakdeel;
import org.springframework.stereotype.Component;

/** What may be shared on the ground of consent, and what no longer may. */
@Component
class Toestemmingsdeel implements Zaakdeel {

    private final Toestemmingen toestemmingen;
    private final Clock klok;

    Toestemmingsdeel(Toestemmingen toestemmingen, Clock klok) {
        this.toestemmingen = toestemmingen;
        this.klok = klok;
    }

    @Override
    public int volgorde() {
        return 15;
    }

    @Override
    public Optional<Deel> voor(Zaak zaak, Medewerker wie) {
        return toestemmingen.laatsteGesprek(zaak.nummer()).map(gesprek -> {
            List<Regel> regels =
                    toestemmingen.alle(zaak.nummer()).stream().map(this::regel).toList();
            return new Deel(
                    "Toestemming",
                    regels.isEmpty()
                            ? List.of(new Regel(
                                    "Toestemming",
                                    "De cliënt gaf op " + Dag.toon(gesprek.gesprokenOp()) + " geen toestemming"))
                            : regels,
                    List.of(new Actie("Toestemming bijwerken", "zorgcoordinatie/toestemming-bijwerken")),
                    List.of("zorgcoordinatie/rechten-bespreken"));
        });
    }

    private Regel regel(Toestemming toestemming) {
        String gegeven = "Gegeven op " + Dag.toon(toestemming.gegevenOp());
        return new Regel(
                toestemming.doel().omschrijving(),
                toestemming.geldt()
                        ? gegeven
                        : gegeven + "\nIngetrokken op "
                                + Dag.toon(LocalDate.ofInstant(toestemming.ingetrokkenOp(), klok.getZone()))
                                + ": deel dit niet meer");
    }
}
