// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.taak.Taak;
import nl.baken.gedeeld.taak.Voorbereiding;
import nl.baken.training.Trainingopslag.Aantal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * P11.5: who was there. A session ends only with an answer for everybody who was invited, and with somebody at all: a
 * name or a head count. Unknown is an answer too; it never counts as trained.
 */
@Service
public class Aanwezigheden {

    private static final String VASTLEGGEN = "aanwezigheid-vastleggen";

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Doelgroepopslag doelgroepen;
    private final Geldigheid geldigheid;
    private final Trainingstoegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Aanwezigheden(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Doelgroepopslag doelgroepen,
            Geldigheid geldigheid,
            Trainingstoegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.doelgroepen = doelgroepen;
        this.geldigheid = geldigheid;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * The sign list as it is now.
     *
     * @param aanwezig participations that signed
     * @param onbekend of which nobody knows
     * @param klaar whether nobody comes any more: then whoever stays open did not come
     * @throws Weigering before it begins, when it is closed, or when somebody has two ticks
     */
    @Transactional
    public void tekenAf(TrainingNummer nummer, Set<Long> aanwezig, Set<Long> onbekend, boolean klaar) {
        Sessie sessie = eisOpen(nummer);
        if (!sessie.isBegonnen(klok.instant())) {
            throw new Weigering("Deze training is nog niet begonnen. Vink af wie er is als het zover is.");
        }
        List<Deelnemer> lijst = deelnemers.van(nummer);
        eisEenKruisje(lijst, aanwezig, onbekend);
        zet(sessie, lijst, aanwezig, Deelnamestand.AANWEZIG);
        zet(sessie, lijst, onbekend, Deelnamestand.ONBEKEND);
        List<Long> rest = lijst.stream()
                .filter(wie -> !aanwezig.contains(wie.id()) && !onbekend.contains(wie.id()))
                .filter(wie -> wie.stand() != Deelnamestand.BEGONNEN)
                .map(Deelnemer::id)
                .toList();
        deelnemers.zetStand(nummer, rest, klaar ? Deelnamestand.AFWEZIG : Deelnamestand.UITGENODIGD);
        meld(nummer, "tekenlijst bijgewerkt");
    }

    private static void eisEenKruisje(List<Deelnemer> lijst, Set<Long> aanwezig, Set<Long> onbekend) {
        long dubbel = lijst.stream()
                .filter(wie -> aanwezig.contains(wie.id()) && onbekend.contains(wie.id()))
                .count();
        if (dubbel > 0) {
            throw new Weigering("Bij " + (dubbel == 1 ? "één deelnemer" : dubbel + " deelnemers")
                    + " staan twee kruisjes. Kies Aanwezig of Weet ik niet.");
        }
    }

    /** Only those that are on the list. */
    private void zet(Sessie sessie, List<Deelnemer> lijst, Set<Long> wie, Deelnamestand stand) {
        deelnemers.zetStand(
                sessie.nummer(),
                lijst.stream().map(Deelnemer::id).filter(wie::contains).toList(),
                stand);
    }

    @Voorbereiding(VASTLEGGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(TrainingNummer nummer) {
        List<Deelnemer> lijst = deelnemers.van(nummer);
        return Voorinvulling.leeg()
                .feit("nummer", nummer.waarde())
                .feit("deelnemers", lijst.size())
                .feit("open", open(lijst))
                .keuzes(
                        "functies",
                        doelgroepen.functies().stream()
                                .map(functie -> new Keuze(functie.code(), functie.naam()))
                                .toList());
    }

    private static long open(List<Deelnemer> lijst) {
        return lijst.stream()
                .filter(wie -> wie.stand() == Deelnamestand.UITGENODIGD)
                .count();
    }

    @Taak(VASTLEGGEN)
    @Transactional
    public void legVast(TrainingNummer nummer, LegAanwezigheidVast opdracht) {
        Sessie sessie = eisOpen(nummer);
        List<Deelnemer> lijst = deelnemers.van(nummer);
        long open = open(lijst);
        if (open > 0) {
            throw new Weigering("Van " + (open == 1 ? "één deelnemer" : open + " deelnemers")
                    + " is nog niet ingevuld of die er was. Werk eerst de tekenlijst bij.");
        }
        if (lijst.isEmpty() && opdracht.aantal() == null) {
            throw new Weigering("aantal", "Er staat niemand op de lijst. Vul in hoeveel mensen er waren.");
        }
        if (opdracht.aantal() != null) {
            sessies.telZonderNamen(
                    nummer,
                    new Aantal(
                            String.valueOf(opdracht.functie()),
                            Kwaliteit.GEAGGREGEERD,
                            opdracht.aantal(),
                            sessie.dag(),
                            geldigheid.tot(sessie.dag())));
        }
        sessies.zetAanwezigheid(nummer, klok.instant());
        meld(nummer, "aanwezigheid vastgelegd");
    }

    /** Held until the end of the transaction. @throws Weigering when nothing can change any more */
    Sessie eisOpen(TrainingNummer nummer) {
        toegang.eis(nummer);
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        if (!sessie.isOpen()) {
            throw new Weigering(
                    sessie.historisch()
                            ? "Van deze training is niet meer na te gaan wie er was."
                            : "Deze training is al afgesloten. De lijst kan niet meer veranderen.");
        }
        return sessie;
    }

    private void meld(TrainingNummer nummer, String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "betrokkenheid"));
    }
}
