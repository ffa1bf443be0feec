// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the list of a session: added late, taken off again, or taken over from a learning system. */
@Service
public class Deelnemerlijst {

    private final Deelnemeropslag deelnemers;
    private final Doelgroepopslag doelgroepen;
    private final Sessieplanning planning;
    private final Uitnodigingen uitnodigingen;
    private final Aanwezigheden aanwezigheden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Deelnemerlijst(
            Deelnemeropslag deelnemers,
            Doelgroepopslag doelgroepen,
            Sessieplanning planning,
            Uitnodigingen uitnodigingen,
            Aanwezigheden aanwezigheden,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.deelnemers = deelnemers;
        this.doelgroepen = doelgroepen;
        this.planning = planning;
        this.uitnodigingen = uitnodigingen;
        this.aanwezigheden = aanwezigheden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Late additions; whoever has a mail address is invited when the session still has to come. */
    @Transactional
    public void voegToe(TrainingNummer nummer, Geheim regels) {
        Sessie sessie = aanwezigheden.eisOpen(nummer);
        if (regels.isLeeg()) {
            throw new Weigering("Vul minstens één deelnemer in.");
        }
        planning.voegToe(nummer, regels, "regels");
        meld(nummer, "deelnemers toegevoegd");
        if (sessie.isGepland()) {
            uitnodigingen.nodigUit(nummer);
        }
    }

    /**
     * Takes people off the list again: the way back from a mistake, and no way round saying who was there.
     *
     * @param deelnames of this session; others are passed over, so twice is the same as once
     * @throws Weigering when it began, or when it is known already whether somebody was there
     */
    @Transactional
    public void haalWeg(TrainingNummer nummer, Set<Long> deelnames) {
        Sessie sessie = aanwezigheden.eisOpen(nummer);
        if (sessie.isELearning() ? sessie.isVoorbij(klok.instant()) : sessie.isBegonnen(klok.instant())) {
            throw new Weigering("Deze training is al begonnen. Leg vast wie er was, en wie niet.");
        }
        List<Deelnemer> weg = deelnemers.van(nummer).stream()
                .filter(wie -> deelnames.contains(wie.id()))
                .toList();
        if (weg.stream().anyMatch(wie -> wie.stand() != Deelnamestand.UITGENODIGD)) {
            throw new Weigering("Van deze deelnemer is al bekend of die er was. Die blijft op de lijst staan.");
        }
        if (!weg.isEmpty()) {
            uitnodigingen.zegAf(sessie, weg, "niet-op-de-lijst");
            deelnemers.haalWeg(nummer, weg.stream().map(Deelnemer::id).toList());
            meld(nummer, "deelnemer van de lijst gehaald");
        }
    }

    /** What is in a file of a learning system, as it would be taken over; nothing is kept. */
    @Transactional(readOnly = true)
    Deelnemerregels.Gelezen lees(Geheim bestand) {
        return Deelnemerregels.lees(bestand.tekst(), doelgroepen.functies());
    }

    /**
     * Takes a file of a learning system over: how it went with the people in it. Who is not in it stays open, so the
     * session is not closed by it.
     *
     * @return how many lines
     * @throws Weigering when a line can't be read, or the session is closed; then nothing is taken over
     */
    @Transactional
    public int neemOver(TrainingNummer nummer, Geheim bestand) {
        Sessie sessie = aanwezigheden.eisOpen(nummer);
        if (!sessie.isBegonnen(klok.instant())) {
            throw new Weigering("Deze training is nog niet begonnen. Neem de lijst over als het zover is.");
        }
        Deelnemerregels.Gelezen gelezen = lees(bestand);
        if (!gelezen.fouten().isEmpty() || gelezen.regels().isEmpty()) {
            throw new Weigering("Er staan fouten in de lijst. Verbeter ze en probeer het opnieuw.");
        }
        gelezen.regels().forEach(regel -> {
            long persoon = planning.voegToe(nummer, regel);
            if (regel.stand() != Deelnamestand.UITGENODIGD) {
                deelnemers.zetStandVan(nummer, persoon, regel.stand());
            }
        });
        meld(nummer, "lijst uit een leersysteem overgenomen");
        return gelezen.regels().size();
    }

    private void meld(TrainingNummer nummer, String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "betrokkenheid"));
    }
}
