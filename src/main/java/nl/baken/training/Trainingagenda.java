// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.baken.gedeeld.Medewerker;
import nl.baken.gedeeld.bericht.Agendabron;
import nl.baken.gedeeld.bericht.Agendapunt;
import nl.baken.gedeeld.bericht.Agendaregel;
import org.springframework.stereotype.Component;

/** The trainings that come, for who arranges them: of the own municipality, or all. */
@Component
class Trainingagenda implements Agendabron {

    private final Trainingopslag sessies;
    private final Trainingstoegang toegang;
    private final Trainingsinstellingen instellingen;

    Trainingagenda(Trainingopslag sessies, Trainingstoegang toegang, Trainingsinstellingen instellingen) {
        this.sessies = sessies;
        this.toegang = toegang;
        this.instellingen = instellingen;
    }

    @Override
    public List<Agendaregel> komend(Medewerker wie, LocalDate van, LocalDate tot) {
        return gepland()
                .map(Trainingagenda::regel)
                .filter(regel -> !regel.dag().isBefore(van) && regel.dag().isBefore(tot))
                .toList();
    }

    @Override
    public Optional<Agendapunt> zoek(String uid, Medewerker wie) {
        return gepland()
                .map(sessie -> Uitnodigingen.agenda(sessie, false))
                .filter(punt -> punt.uid().equals(uid))
                .findFirst();
    }

    private Stream<Sessie> gepland() {
        return toegang.kanRegelen()
                ? sessies.alle(toegang.regelgemeente(), instellingen.getoond()).stream()
                        .filter(sessie -> sessie.isGepland() && sessie.afgelastOp() == null)
                : Stream.empty();
    }

    private static Agendaregel regel(Sessie sessie) {
        Agendapunt punt = Uitnodigingen.agenda(sessie, false);
        return new Agendaregel(
                punt.begin().toLocalDate(),
                punt.heleDag() ? null : punt.begin().toLocalTime(),
                (punt.heleDag() ? "Laatste dag e-learning voor " : "Training voor ") + sessie.organisatienaam(),
                "/trainingen/sessies/" + sessie.nummer(),
                punt.uid());
    }
}
