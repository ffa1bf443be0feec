// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.bericht.Agendapunt;
import nl.baken.gedeeld.bericht.Mailbericht;
import nl.baken.gedeeld.bericht.Mailintrekking;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.termijn.Termijnen;
import nl.baken.training.Certificaatopslag.Certificaat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** P11.4 and P11.8: who gets a mail for a session, and who is asked to repeat it before the certificate ends. */
@Service
public class Uitnodigingen {

    private static final DateTimeFormatter TIJD =
            DateTimeFormatter.ofPattern("HH.mm 'uur'", Locale.forLanguageTag("nl"));
    private static final String ONDERWERP = "Training signalen van mensenhandel";

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Certificaatopslag certificaten;
    private final Termijnen termijnen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Uitnodigingen(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Certificaatopslag certificaten,
            Termijnen termijnen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.certificaten = certificaten;
        this.termijnen = termijnen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Everybody with a mail address who got none yet; nobody when the session was before. */
    @Transactional(propagation = Propagation.REQUIRED)
    public Sturing nodigUit(TrainingNummer nummer) {
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        if (sessie.eindigt() == null || !klok.instant().isBefore(sessie.eindigt())) {
            return Sturing.geen();
        }
        List<Deelnemer> uitTeNodigen = deelnemers.van(nummer).stream()
                .filter(wie -> wie.postadres() != null && !wie.uitgenodigd())
                .toList();
        uitTeNodigen.forEach(wie -> gebeurtenissen.publishEvent(new Mailbericht(
                kenmerk(nummer, "uitnodiging", wie),
                Objects.requireNonNull(wie.postadres()),
                "Uitnodiging: " + ONDERWERP.toLowerCase(Locale.ROOT),
                uitnodiging(sessie),
                agenda(sessie, false),
                sessie.eindigt())));
        if (!uitTeNodigen.isEmpty()) {
            deelnemers.zetUitgenodigd(uitTeNodigen.stream().map(Deelnemer::id).toList(), klok.instant());
            gebeurtenissen.publishEvent(new Handeling("deelnemers uitgenodigd", nummer.waarde(), "systeem"));
        }
        return Sturing.geen();
    }

    private static List<String> uitnodiging(Sessie sessie) {
        List<String> alineas = new ArrayList<>();
        alineas.add(
                "Je bent uitgenodigd voor een training. Je leert hoe je mensenhandel herkent en waar je het meldt.");
        alineas.add(
                sessie.isELearning()
                        ? "Het is een e-learning. Doe hem voor of op " + Dag.toon(sessie.dag()) + "."
                        : "De training is op " + Dag.toon(sessie.dag()) + ", van "
                                + TIJD.format(sessie.begintLokaal()) + " tot "
                                + TIJD.format(sessie.eindigtLokaal()) + ". Plaats: " + sessie.plaats() + ".");
        alineas.add("Kun je niet? Laat het weten aan wie de training bij jouw organisatie regelt.");
        return alineas;
    }

    /** It doesn't take place; whoever was invited hears it, and invitations that still wait don't go out after it. */
    void zegAf(Sessie sessie) {
        gebeurtenissen.publishEvent(new Mailintrekking(sessie.nummer() + "/uitnodiging"));
        deelnemers
                .van(sessie.nummer())
                .forEach(wie -> zegAf(
                        sessie,
                        wie,
                        "Gaat niet door: " + ONDERWERP.toLowerCase(Locale.ROOT),
                        "De training op " + Dag.toon(sessie.dag()) + " gaat niet door."));
    }

    /** It does, but this participant is not on the list any more. */
    void zegAf(Sessie sessie, Deelnemer wie) {
        gebeurtenissen.publishEvent(new Mailintrekking(kenmerk(sessie.nummer(), "uitnodiging", wie)));
        if (sessie.eindigt() != null && klok.instant().isBefore(sessie.eindigt())) {
            zegAf(
                    sessie,
                    wie,
                    "Je uitnodiging vervalt",
                    "Je staat niet meer op de lijst van de training op " + Dag.toon(sessie.dag()) + ".");
        }
    }

    private void zegAf(Sessie sessie, Deelnemer wie, String onderwerp, String bericht) {
        Geheim aan = wie.postadres();
        if (aan != null && wie.uitgenodigd()) {
            gebeurtenissen.publishEvent(new Mailbericht(
                    kenmerk(sessie.nummer(), "afgelast", wie),
                    aan,
                    onderwerp,
                    List.of(bericht, "Je hoeft niets te doen."),
                    agenda(sessie, true),
                    sessie.eindigt()));
        }
    }

    /** P11.8: who has no later certificate, and is still known. */
    @Transactional
    public Sturing nodigOpnieuwUit(TrainingNummer nummer) {
        List<Certificaat> bijna = certificaten.van(nummer);
        LocalDate einde =
                bijna.stream().map(Certificaat::tot).max(LocalDate::compareTo).orElse(LocalDate.MIN);
        List<Long> later =
                certificaten.later(bijna.stream().map(Certificaat::persoon).toList(), einde);
        deelnemers.van(nummer).stream()
                .filter(wie -> wie.certificaat() != null && wie.postadres() != null && !later.contains(wie.persoon()))
                .forEach(wie -> gebeurtenissen.publishEvent(new Mailbericht(
                        kenmerk(nummer, "herhaling", wie),
                        Objects.requireNonNull(wie.postadres()),
                        "Tijd voor een nieuwe training",
                        List.of(
                                "Je deed een training over signalen van mensenhandel. Je certificaat geldt tot en met "
                                        + Dag.toon(einde) + ".",
                                "Vraag bij je organisatie wanneer de volgende training is."),
                        null,
                        Dag.begin(einde.plusDays(1)))));
        termijnen.gehaald(Geldigheid.REGEL, nummer.waarde());
        gebeurtenissen.publishEvent(new Handeling("uitgenodigd voor herhaling", nummer.waarde(), "systeem"));
        return Sturing.geen();
    }

    private static String kenmerk(TrainingNummer nummer, String wat, Deelnemer wie) {
        return nummer + "/" + wat + "/" + wie.id();
    }

    /** An e-learning can be done at any moment until its last day, and keeps nobody from something else. */
    static Agendapunt agenda(Sessie sessie, boolean afgelast) {
        boolean heleDag = sessie.isELearning();
        return new Agendapunt(
                sessie.nummer() + "@baken",
                afgelast ? 1 : 0,
                heleDag ? "Laatste dag e-learning signalen van mensenhandel" : ONDERWERP,
                heleDag ? sessie.dag().atStartOfDay() : sessie.begintLokaal(),
                sessie.eindigtLokaal(),
                sessie.plaats(),
                afgelast,
                heleDag);
    }
}
