// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.training.Traineropslag.Trainer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may give trainings and until when. */
@Service
public class Trainers {

    private final Traineropslag opslag;
    private final Geldigheid geldigheid;
    private final Trainingstoegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Trainers(
            Traineropslag opslag,
            Geldigheid geldigheid,
            Trainingstoegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.geldigheid = geldigheid;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @param kenmerk of the certificate @param stand whether it still counts, in words */
    public record Trainerregel(String kenmerk, String naam, String tot, String stand) {}

    /** The last certificate of everybody, that which ends first on top. @throws NietGevonden for who arranges no trainings */
    @Transactional(readOnly = true)
    public List<Trainerregel> lijst() {
        toegang.eisRegelaar();
        LocalDate vandaag = LocalDate.now(klok);
        return opslag.laatste().stream()
                .map(trainer -> new Trainerregel(
                        trainer.kenmerk(), trainer.naam().tekst(), Dag.toon(trainer.tot()), stand(trainer, vandaag)))
                .toList();
    }

    private String stand(Trainer trainer, LocalDate vandaag) {
        if (trainer.tot().isBefore(vandaag)) {
            return "Verlopen";
        }
        return klok.instant().isBefore(geldigheid.herinnering(trainer.vanaf())) ? "Geldig" : "Loopt bijna af";
    }

    /** Does not give trainings any more. What was planned stays. @throws NietGevonden when there is no such certificate */
    @Transactional(noRollbackFor = NietGevonden.class)
    public void trekIn(String kenmerk) {
        toegang.eisBeleid();
        if (!opslag.trekIn(kenmerk, klok.instant())) {
            throw new NietGevonden();
        }
        gebeurtenissen.publishEvent(new Handeling("trainer ingetrokken", kenmerk, "rol"));
    }

    /**
     * T34 for who became trainer elsewhere: who became it here is invited with the other participants of that training.
     * Each certificate once.
     */
    @Transactional
    public void herinner() {
        LocalDate vandaag = LocalDate.now(klok);
        opslag.nietHerinnerd(vandaag).stream()
                .filter(trainer -> !klok.instant().isBefore(geldigheid.herinnering(trainer.vanaf())))
                .forEach(this::herinner);
    }

    private void herinner(Trainer trainer) {
        if (!opslag.zetHerinnerd(trainer.kenmerk(), klok.instant())) {
            return;
        }
        Geheim aan = trainer.postadres();
        if (aan != null) {
            gebeurtenissen.publishEvent(new Mailbericht(
                    trainer.kenmerk() + "/herinnering",
                    Objects.requireNonNull(aan),
                    "Je certificaat als trainer loopt af",
                    List.of(
                            "Je certificaat als trainer over signalen van mensenhandel geldt tot en met "
                                    + Dag.toon(trainer.tot()) + ". Daarna kun je geen trainingen meer geven.",
                            "Wil je trainer blijven? Overleg met de beleidsmedewerker die de trainingen regelt."),
                    null,
                    Dag.begin(trainer.tot().plusDays(1))));
        }
        gebeurtenissen.publishEvent(new Handeling(Actie.WIJZIGEN, "trainer herinnerd", trainer.kenmerk(), "systeem"));
    }
}
