// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.taak.Essentie.Regel;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page of one session, for who arranges it: people, sign list, certificates. */
@Service
public class Sessieblad {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("HH.mm", Locale.forLanguageTag("nl"));

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Deelnemerlijst lijst;
    private final Trainingstoegang toegang;
    private final Clock klok;

    Sessieblad(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Deelnemerlijst lijst,
            Trainingstoegang toegang,
            Clock klok) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.lijst = lijst;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param open whether the list can change @param tekenen whether people can sign now
     * @param getoond how everybody stands, to send along with what is ticked: {@code 12:AANWEZIG 13:UITGENODIGD}
     * @param afTeGelasten before it begins @param afTeSluiten when it is over
     */
    public record Blad(
            String nummer,
            String titel,
            List<Regel> regels,
            List<Deelnemer> deelnemers,
            List<Regel> aantallen,
            String getoond,
            boolean open,
            boolean tekenen,
            boolean afTeGelasten,
            boolean afTeSluiten) {}

    /** A line of a file that is not taken over yet. */
    public record Proefregel(int nummer, String naam, String mail, String functie, String stand) {}

    /** @param fouten by line; while there are any nothing is taken over */
    public record Proef(List<Proefregel> regels, List<String> fouten) {}

    /** @throws NietGevonden when this session is not for this person */
    @Transactional(noRollbackFor = NietGevonden.class)
    public Blad bekijk(TrainingNummer nummer) {
        toegang.eisInzage(nummer, "training");
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        List<Deelnemer> mensen = deelnemers.van(nummer);
        Instant nu = klok.instant();
        boolean begonnen = sessie.isBegonnen(nu);
        return new Blad(
                nummer.waarde(),
                sessie.soort().omschrijving() + " voor " + sessie.organisatienaam(),
                regels(sessie),
                mensen,
                aantallen(sessie, mensen),
                mensen.stream().map(wie -> wie.id() + ":" + wie.stand()).collect(Collectors.joining(" ")),
                sessie.isOpen(),
                sessie.isOpen() && begonnen && !mensen.isEmpty(),
                sessie.isOpen() && !sessie.isTeLaat(nu),
                sessie.isOpen() && sessie.isVoorbij(nu));
    }

    private List<Regel> regels(Sessie sessie) {
        List<Regel> regels = new ArrayList<>();
        regels.add(new Regel("Stand", Sessielijst.stand(sessie, klok.instant())));
        if (sessie.isGepland()) {
            regels.add(new Regel(
                    sessie.isELearning() && !sessie.historisch() ? "Laatste dag" : "Dag", Dag.toon(sessie.dag())));
        }
        if (sessie.plaats() != null) {
            regels.add(new Regel(
                    "Tijd",
                    TIJD.format(sessie.begintLokaal()) + " tot " + TIJD.format(sessie.eindigtLokaal()) + " uur"));
            regels.add(new Regel("Plaats", sessie.plaats()));
        }
        if (sessie.trainer() != null) {
            regels.add(new Regel(
                    "Trainer",
                    deelnemers.naam(sessie.trainer()).map(Geheim::tekst).orElse("Naam verwijderd")));
        }
        if (sessie.antwoorden() != null) {
            regels.add(new Regel(
                    "Oordeel",
                    sessie.score() == null
                            ? "Niemand gaf een oordeel"
                            : "Cijfer " + sessie.score() + " van " + sessie.antwoorden() + " deelnemers"));
        }
        return regels;
    }

    private List<Regel> aantallen(Sessie sessie, List<Deelnemer> mensen) {
        Map<Deelnamestand, Long> perStand =
                mensen.stream().collect(Collectors.groupingBy(Deelnemer::stand, Collectors.counting()));
        List<Regel> regels = new ArrayList<>();
        for (Deelnamestand stand : Deelnamestand.values()) {
            if (perStand.containsKey(stand)) {
                regels.add(new Regel(stand.omschrijving(), String.valueOf(perStand.get(stand))));
            }
        }
        sessies.zonderNamen(sessie.nummer())
                .forEach(aantal -> regels.add(new Regel(
                        aantal.kwaliteit() == Kwaliteit.GEAGGREGEERD
                                ? "Alleen een aantal bekend (" + aantal.functie() + ")"
                                : "Onbekend wie er was (" + aantal.functie() + ")",
                        aantal.aantal() == null ? "Aantal niet bekend" : String.valueOf(aantal.aantal()))));
        return regels;
    }

    /** What is in a file, before it is taken over. @throws NietGevonden when this session is not for this person */
    @Transactional
    public Proef proef(TrainingNummer nummer, Geheim bestand) {
        toegang.eis(nummer);
        Deelnemerregels.Gelezen gelezen = lijst.lees(bestand);
        List<String> fouten = new ArrayList<>(gelezen.fouten());
        if (gelezen.regels().isEmpty() && fouten.isEmpty()) {
            fouten.add("Er staan geen deelnemers in de lijst. Kies een ander bestand.");
        }
        return new Proef(
                gelezen.regels().stream()
                        .map(regel -> new Proefregel(
                                regel.nummer(),
                                regel.naam().tekst(),
                                regel.mail() == null ? "" : regel.mail().tekst(),
                                regel.functienaam(),
                                regel.stand().omschrijving()))
                        .toList(),
                fouten);
    }
}
