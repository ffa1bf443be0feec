// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.taak.Sturing;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.termijn.Termijn;
import nl.baken.termijn.Termijnen;
import nl.baken.training.Certificaatopslag.Certificaat;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** P11.7: who was there gets a certificate that counts for the time of T34. */
@Service
public class Certificaten {

    private final Trainingopslag sessies;
    private final Deelnemeropslag deelnemers;
    private final Certificaatopslag opslag;
    private final Trainingsinstellingen instellingen;
    private final Trainingstoegang toegang;
    private final Termijnen termijnen;
    private final Pdfblad pdf;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Certificaten(
            Trainingopslag sessies,
            Deelnemeropslag deelnemers,
            Certificaatopslag opslag,
            Trainingsinstellingen instellingen,
            Trainingstoegang toegang,
            Termijnen termijnen,
            Pdfblad pdf,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.sessies = sessies;
        this.deelnemers = deelnemers;
        this.opslag = opslag;
        this.instellingen = instellingen;
        this.toegang = toegang;
        this.termijnen = termijnen;
        this.pdf = pdf;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * The step of the process.
     *
     * @throws IllegalStateException when nobody said who was there: no process may come here without that
     */
    @Transactional
    public Sturing geefUit(TrainingNummer nummer) {
        Sessie sessie = sessies.houdVast(nummer).orElseThrow(NietGevonden::new);
        if (sessie.aanwezigheidOp() == null) {
            throw new IllegalStateException("geen certificaat zonder aanwezigheid");
        }
        List<Deelnemer> geslaagd = instellingen.zonderCertificaat().contains(sessie.soort())
                ? List.of()
                : deelnemers.van(nummer).stream()
                        .filter(wie -> wie.stand() == Deelnamestand.AANWEZIG)
                        .toList();
        if (geslaagd.isEmpty()) {
            return Sturing.met(Trainingswoorden.MET_CERTIFICAAT, false)
                    .en(Trainingswoorden.HERHALING, Date.from(klok.instant()));
        }
        LocalDate dag = sessie.dag();
        Termijn geldig = termijnen.start(Geldigheid.REGEL, nummer.waarde(), Dag.begin(dag));
        boolean trainer = sessie.soort() == Trainingsoort.TRAIN_DE_TRAINER;
        geslaagd.forEach(wie -> opslag.geef(wie.persoon(), wie.id(), trainer, dag, geldig.laatsteDag()));
        gebeurtenissen.publishEvent(new Handeling("certificaten uitgegeven", nummer.waarde(), "systeem"));
        Instant herhaling = geldig.waarschuwt().isEmpty()
                ? geldig.vervalt()
                : geldig.waarschuwt().get(0);
        return Sturing.met(Trainingswoorden.MET_CERTIFICAAT, true).en(Trainingswoorden.HERHALING, Date.from(herhaling));
    }

    /**
     * To give to a participant.
     *
     * @throws NietGevonden when there is none of that number in this session, or the name on it is not kept any more
     */
    @Transactional(noRollbackFor = NietGevonden.class)
    public byte[] papier(TrainingNummer nummer, String kenmerk) {
        toegang.eisInzage(nummer, "certificaat van een training");
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        Certificaat certificaat = opslag.van(nummer).stream()
                .filter(gegeven -> gegeven.kenmerk().equals(kenmerk))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        Deelnemer wie = deelnemers.van(nummer).stream()
                .filter(deelnemer -> kenmerk.equals(deelnemer.certificaat()) && deelnemer.naam() != null)
                .findFirst()
                .orElseThrow(NietGevonden::new);
        return pdf.van(
                "certificaat",
                Map.of(
                        "naam", wie.naamtekst(),
                        "soort", sessie.soort().omschrijving(),
                        "organisatie", sessie.organisatienaam(),
                        "vanaf", Dag.toon(certificaat.vanaf()),
                        "tot", Dag.toon(certificaat.tot()),
                        "kenmerk", certificaat.kenmerk()));
    }

    /** The paper list to sign, for a room without a screen. */
    @Transactional(noRollbackFor = NietGevonden.class)
    public byte[] tekenlijst(TrainingNummer nummer) {
        toegang.eisInzage(nummer, "tekenlijst van een training");
        Sessie sessie = sessies.zoek(nummer).orElseThrow(NietGevonden::new);
        return pdf.van(
                "tekenlijst",
                Map.of(
                        "nummer", nummer.waarde(),
                        "soort", sessie.soort().omschrijving(),
                        "organisatie", sessie.organisatienaam(),
                        "dag", sessie.isGepland() ? Dag.toon(sessie.dag()) : "nog niet gepland",
                        "deelnemers", deelnemers.van(nummer)));
    }
}
