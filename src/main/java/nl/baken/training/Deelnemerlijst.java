// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.util.Optional;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Deelnemerregels.Gelezen;
import nl.baken.training.Deelnemerregels.Regel;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P11.4: who is on the list of a session until it is closed: added, taken over from a file, corrected, taken off. */
@Service
public class Deelnemerlijst {

    private final OpenSessie open;
    private final Deelnemeropslag deelnemers;
    private final Persoonopslag personen;
    private final Deelnemerinvoer invoer;
    private final Uitnodigingen uitnodigingen;
    private final Lijstafvoer afvoer;
    private final Trainingstoegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Deelnemerlijst(
            OpenSessie open,
            Deelnemeropslag deelnemers,
            Persoonopslag personen,
            Deelnemerinvoer invoer,
            Uitnodigingen uitnodigingen,
            Lijstafvoer afvoer,
            Trainingstoegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.open = open;
        this.deelnemers = deelnemers;
        this.personen = personen;
        this.invoer = invoer;
        this.uitnodigingen = uitnodigingen;
        this.afvoer = afvoer;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Late additions; whoever has a mail address is invited when the session still has to come. */
    @Transactional
    public void voegToe(TrainingNummer nummer, Geheim regels) {
        Sessie sessie = open.eis(nummer);
        if (regels.isLeeg()) {
            throw new Weigering("Vul minstens één deelnemer in.");
        }
        invoer.voegToe(sessie, regels, "regels", sessie.isTeLaat(klok.instant()));
        meld(nummer, "deelnemers toegevoegd");
        nodigUit(sessie);
    }

    private void nodigUit(Sessie sessie) {
        if (sessie.isGepland()) {
            uitnodigingen.nodigUit(sessie.nummer());
        }
    }

    /** What is in a file of a learning system, as it would be taken over; nothing is kept. */
    @Transactional(readOnly = true)
    Gelezen lees(Geheim bestand) {
        return invoer.leesEnVergelijk(bestand);
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
        Sessie sessie = open.eis(nummer);
        if (!sessie.isBegonnen(klok.instant())) {
            throw new Weigering("Deze training is nog niet begonnen. Neem de lijst over als het zover is.");
        }
        Gelezen gelezen = lees(bestand);
        if (!gelezen.fouten().isEmpty() || gelezen.regels().isEmpty()) {
            throw new Weigering("Er staan fouten in de lijst. Verbeter ze en probeer het opnieuw.");
        }
        gelezen.regels().forEach(regel -> {
            long persoon = invoer.voegToe(sessie, regel, true);
            if (regel.stand() != Deelnamestand.UITGENODIGD) {
                deelnemers.zetStandVan(nummer, persoon, regel.stand());
            }
        });
        meld(nummer, "lijst uit een leersysteem overgenomen");
        return gelezen.regels().size();
    }

    /**
     * @param wegTeHalen whether it can still be taken back that this person was added
     * @param tenOnrechte whether this person can stand on the list wrongly, though it was made before
     */
    public record Opgave(Deelnemer wie, boolean wegTeHalen, boolean tenOnrechte) {}

    /**
     * Somebody on the list, to correct.
     *
     * @throws NietGevonden when it is not for this person
     * @throws Weigering when nothing can change any more
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Opgave bekijk(TrainingNummer nummer, long deelname) {
        toegang.eisInzage(nummer, "deelnemer van een training");
        Sessie sessie = open.eis(nummer);
        Deelnemer wie = opLijst(nummer, deelname).orElseThrow(NietGevonden::new);
        return new Opgave(wie, afvoer.isTerugTeNemen(sessie, wie), wie.kanTenOnrechte());
    }

    private Optional<Deelnemer> opLijst(TrainingNummer nummer, long deelname) {
        return deelnemers.van(nummer).stream()
                .filter(wie -> wie.id() == deelname)
                .findFirst();
    }

    /**
     * Name, mail address or function was wrong. With another mail address it is another person, who is invited anew.
     *
     * @param regel as in {@link #voegToe}
     */
    @Transactional
    public void verbeter(TrainingNummer nummer, long deelname, Geheim regel) {
        Sessie sessie = open.eis(nummer);
        Deelnemer wie = opLijst(nummer, deelname).orElseThrow(NietGevonden::new);
        Regel nieuw = een(invoer.lees(regel));
        long persoon = invoer.persoon(sessie, nieuw);
        if (persoon == wie.persoon()) {
            hernoem(wie, nieuw);
            deelnemers.zetFunctie(deelname, nieuw.functie());
        } else {
            een(invoer.leesEnVergelijk(regel));
            if (deelnemers.van(nummer).stream().anyMatch(ander -> ander.persoon() == persoon)) {
                throw new Weigering("Deze persoon staat al op de lijst.");
            }
            afvoer.haalWeg(sessie, wie);
            // Another name is no way off the list for who was invited.
            invoer.voegToe(sessie, nieuw, wie.kanTenOnrechte());
            deelnemers.zetStandVan(nummer, persoon, wie.stand());
            nodigUit(sessie);
        }
        meld(nummer, "deelnemer verbeterd");
    }

    private static Regel een(Gelezen gelezen) {
        if (!gelezen.fouten().isEmpty()) {
            throw new Weigering(String.join(" ", gelezen.fouten()));
        }
        if (gelezen.regels().size() != 1) {
            throw new Weigering("Schrijf één deelnemer op één regel: naam; mailadres; functie.");
        }
        return gelezen.regels().get(0);
    }

    private void hernoem(Deelnemer wie, Regel nieuw) {
        if (!nieuw.naam().equals(wie.naam()) && !personen.hernoem(wie, nieuw.naam())) {
            throw new Weigering("De naam kan hier niet veranderen: deze persoon staat ook bij een andere training."
                    + " Is het iemand anders? Vul een ander mailadres in.");
        }
    }

    /**
     * The way back from adding somebody by mistake, and no way round saying who was there. Who is off it already, stays so:
     * twice is the same as once.
     *
     * @throws Weigering when somebody was invited and it began, or it is known already whether that person was there
     */
    @Transactional
    public void haalWeg(TrainingNummer nummer, long deelname) {
        Sessie sessie = open.eis(nummer);
        opLijst(nummer, deelname).ifPresent(wie -> {
            afvoer.eis(sessie, wie);
            afvoer.haalWeg(sessie, wie);
            meld(
                    nummer,
                    wie.kanTenOnrechte()
                            ? "deelnemer van de lijst gehaald: stond er ten onrechte"
                            : "deelnemer van de lijst gehaald");
        });
    }

    private void meld(TrainingNummer nummer, String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "betrokkenheid"));
    }
}
