// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.taak.Sturing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A session that does not take place. Until it begins: from then on it is no way round the sign list. */
@Service
public class Afgelasten {

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Uitnodigingen uitnodigingen;
    private final Trainingstoegang toegang;
    private final Trainingsproces proces;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Afgelasten(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Uitnodigingen uitnodigingen,
            Trainingstoegang toegang,
            Trainingsproces proces,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.uitnodigingen = uitnodigingen;
        this.toegang = toegang;
        this.proces = proces;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** @throws Weigering when it began, was called off before, or is of before Baken */
    @Transactional
    public void lastAf(TrainingNummer nummer) {
        toegang.eis(nummer);
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        eisAfTeGelasten(sessie);
        gebeurtenissen.publishEvent(new Handeling("training afgelast", nummer.waarde(), "betrokkenheid"));
        proces.afgelast(nummer);
    }

    private void eisAfTeGelasten(Sessie sessie) {
        if (!sessie.isOpen()) {
            throw new Weigering("Deze training is al geweest of al afgelast.");
        }
        if (sessie.isTeLaat(klok.instant())) {
            throw new Weigering("Deze training is al begonnen. Leg vast wie er was, en wie niet.");
        }
        if (deelnemers.van(sessie.nummer()).stream().anyMatch(wie -> wie.stand() != Deelnamestand.UITGENODIGD)) {
            throw new Weigering("Van deze training is al bekend wie er was. Leg de hele lijst vast.");
        }
    }

    /** The step of the process. @throws IllegalStateException when it may not be called off any more */
    @Transactional
    public Sturing verwerk(TrainingNummer nummer) {
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        eisAfTeGelasten(sessie);
        sessies.zetAfgelast(nummer, klok.instant());
        if (sessie.isGepland()) {
            uitnodigingen.zegAf(sessie);
        }
        return Sturing.geen();
    }
}
