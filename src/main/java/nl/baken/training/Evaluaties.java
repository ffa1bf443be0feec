// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P11.6: what participants thought of it, in counts. */
@Service
public class Evaluaties {

    private static final String EVALUEREN = "sessie-evalueren";

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Trainingstoegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Evaluaties(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Trainingstoegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    @Voorbereiding(EVALUEREN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(TrainingNummer nummer) {
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        return Voorinvulling.leeg()
                .feit("soort", sessie.soort().omschrijving())
                .feit("organisatie", sessie.organisatienaam())
                .feit("aanwezig", aanwezig(nummer));
    }

    /** With and without a name. */
    private long aanwezig(TrainingNummer nummer) {
        return deelnemers.van(nummer).stream()
                        .filter(wie -> wie.stand() == Deelnamestand.AANWEZIG)
                        .count()
                + sessies.zonderNamen(nummer).stream()
                        .map(Trainingopslag.Aantal::aantal)
                        .filter(java.util.Objects::nonNull)
                        .mapToLong(Integer::longValue)
                        .sum();
    }

    @Taak(EVALUEREN)
    @Transactional
    public void evalueer(TrainingNummer nummer, EvalueerSessie opdracht) {
        toegang.eis(nummer);
        if (opdracht.antwoorden() > aanwezig(nummer)) {
            throw new Weigering("antwoorden", "Dit zijn meer oordelen dan er mensen waren. Kijk het getal na.");
        }
        sessies.zetEvaluatie(nummer, opdracht, klok.instant());
        gebeurtenissen.publishEvent(new Handeling("training geëvalueerd", nummer.waarde(), "taak"));
    }
}
