// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Handeling;
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
 * P11.5: who was there. A session ends only with an answer for everybody who was invited; with an empty list somebody says
 * how many came, and that can be nobody. Unknown is an answer too; it never counts as trained.
 */
@Service
public class Aanwezigheden {

    private static final String VASTLEGGEN = "aanwezigheid-vastleggen";

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Doelgroepopslag doelgroepen;
    private final OpenSessie open;
    private final Geldigheid geldigheid;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Aanwezigheden(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Doelgroepopslag doelgroepen,
            OpenSessie open,
            Geldigheid geldigheid,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.doelgroepen = doelgroepen;
        this.open = open;
        this.geldigheid = geldigheid;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * What came of it.
     *
     * @param klaar whether everybody is answered for now
     * @param anders of how many somebody else said something different in the meantime, which stayed
     */
    public record Afgetekend(boolean klaar, long anders) {}

    /**
     * The sign list as somebody ticked it.
     *
     * @param klaar whether nobody comes any more: then whoever stays open did not come, unless the list changed since
     * @throws Weigering before it begins, when it is closed, or when somebody has two ticks
     */
    @Transactional
    public Afgetekend tekenAf(TrainingNummer nummer, Vinkjes vinkjes, boolean klaar) {
        Sessie sessie = open.eis(nummer);
        if (!sessie.isBegonnen(klok.instant())) {
            throw new Weigering("Deze training is nog niet begonnen. Vink af wie er is als het zover is.");
        }
        List<Deelnemer> lijst = deelnemers.van(nummer);
        eisEenKruisje(lijst, vinkjes);
        boolean af = klaar && lijst.stream().noneMatch(vinkjes::isVeranderd);
        lijst.stream()
                .collect(Collectors.groupingBy(
                        wie -> stand(vinkjes.wordt(wie), af), Collectors.mapping(Deelnemer::id, Collectors.toList())))
                .forEach((stand, wie) -> deelnemers.zetStand(nummer, wie, stand));
        meld(nummer, "tekenlijst bijgewerkt");
        return new Afgetekend(af, lijst.stream().filter(vinkjes::botst).count());
    }

    private static void eisEenKruisje(List<Deelnemer> lijst, Vinkjes vinkjes) {
        long dubbel = lijst.stream().filter(vinkjes::isDubbel).count();
        if (dubbel > 0) {
            throw new Weigering("Bij " + (dubbel == 1 ? "één deelnemer" : dubbel + " deelnemers")
                    + " staan twee kruisjes. Kies Aanwezig of Weet ik niet.");
        }
    }

    private static Deelnamestand stand(Deelnamestand stand, boolean af) {
        return af && stand == Deelnamestand.UITGENODIGD ? Deelnamestand.AFWEZIG : stand;
    }

    @Voorbereiding(VASTLEGGEN)
    @Transactional(readOnly = true)
    public Voorinvulling bekend(TrainingNummer nummer) {
        List<Deelnemer> lijst = deelnemers.van(nummer);
        return Voorinvulling.leeg()
                .feit("nummer", nummer.waarde())
                .feit("deelnemers", lijst.size())
                .feit("open", nogOpen(lijst))
                .keuzes(
                        "functies",
                        doelgroepen.functies().stream()
                                .map(functie -> new Keuze(functie.code(), functie.naam()))
                                .toList());
    }

    private static long nogOpen(List<Deelnemer> lijst) {
        return lijst.stream()
                .filter(wie -> wie.stand() == Deelnamestand.UITGENODIGD)
                .count();
    }

    @Taak(VASTLEGGEN)
    @Transactional
    public void legVast(TrainingNummer nummer, LegAanwezigheidVast opdracht) {
        Sessie sessie = open.eis(nummer);
        List<Deelnemer> lijst = deelnemers.van(nummer);
        long rest = nogOpen(lijst);
        if (rest > 0) {
            throw new Weigering("Van " + (rest == 1 ? "één deelnemer" : rest + " deelnemers")
                    + " is nog niet ingevuld of die er was. Werk eerst de tekenlijst bij.");
        }
        if (lijst.isEmpty() && opdracht.aantal() == null) {
            throw new Weigering(
                    "aantal",
                    "Er staat niemand op de lijst. Vul in hoeveel mensen er waren. Kwam er niemand? Vul dan 0 in.");
        }
        if (opdracht.aantal() != null && opdracht.aantal() > 0) {
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

    private void meld(TrainingNummer nummer, String wat) {
        gebeurtenissen.publishEvent(new Handeling(wat, nummer.waarde(), "betrokkenheid"));
    }
}
