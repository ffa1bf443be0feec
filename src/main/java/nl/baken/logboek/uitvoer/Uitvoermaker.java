// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.uitvoer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.baken.gedeeld.Dag;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.Uitvoerlezer;
import nl.baken.logboek.keten.Ankers;
import nl.baken.logboek.keten.Zegelaar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the file of one export: lines as CSV, JSON and PDF, an explanation, and a signed manifest. It reads sealed lines
 * only, so that the chain proves each of them. Not one transaction: progress shows, and a file of hours holds nobody up.
 */
@Component
class Uitvoermaker {

    /** The lines are read once for each kind of file. */
    private static final int KEREN = 3;

    private final Uitvoeropslag opslag;
    private final Stukken stukken;
    private final Uitvoerstroom stroom;
    private final Regelbestanden bestanden;
    private final Manifestmaker manifest;
    private final Uitvoerlezer lezer;
    private final Filterlezer filters;
    private final Zegelaar zegelaar;
    private final Ankers ankers;
    private final TransactionOperations transactie;
    private final Uitvoerinstellingen instellingen;
    private final Clock klok;

    Uitvoermaker(
            Uitvoeropslag opslag,
            Stukken stukken,
            Uitvoerstroom stroom,
            Regelbestanden bestanden,
            Manifestmaker manifest,
            Uitvoerlezer lezer,
            Filterlezer filters,
            Zegelaar zegelaar,
            Ankers ankers,
            TransactionOperations transactie,
            Uitvoerinstellingen instellingen,
            Clock klok) {
        this.opslag = opslag;
        this.stukken = stukken;
        this.stroom = stroom;
        this.bestanden = bestanden;
        this.manifest = manifest;
        this.lezer = lezer;
        this.filters = filters;
        this.zegelaar = zegelaar;
        this.ankers = ankers;
        this.transactie = transactie;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /** @throws IllegalStateException when what was asked can't be read any more, or is too much by now */
    void maak(Uitvoer uitvoer) throws IOException {
        Filterlezer.Gelezen gelezen = filters.lees(uitvoer.filter());
        if (!gelezen.isGoed()) {
            throw new IllegalStateException("het filter van de uitvoer is niet meer te lezen");
        }
        Filter filter = gelezen.filter();
        // Twice: what was committed before the first is sealed after the second.
        zegelaar.verzegelAlles();
        zegelaar.verzegelAlles();
        Ankers.Anker keten = ankers.nu(LocalDate.now(klok));
        long regels = lezer.tel(filter, keten.tot(), instellingen.hoogstens() + 1L);
        if (regels > instellingen.hoogstens()) {
            throw new IllegalStateException("de uitvoer heeft te veel regels");
        }
        transactie.executeWithoutResult(status -> opslag.wisStukken(uitvoer.nummer()));
        Uitvoerstroom.Stand stand = stroom.begin(uitvoer, filter, keten.tot(), regels, regels * KEREN);
        long grootte = schrijf(uitvoer, filter, keten, regels, stand);
        Instant nu = klok.instant();
        transactie.executeWithoutResult(
                status -> opslag.klaar(uitvoer.nummer(), regels, grootte, nu, nu.plus(instellingen.bewaren())));
    }

    private long schrijf(Uitvoer uitvoer, Filter filter, Ankers.Anker keten, long regels, Uitvoerstroom.Stand stand)
            throws IOException {
        Stukken.Schrijver naar = stukken.schrijf(uitvoer.nummer());
        try (Zipbundel bundel = new Zipbundel(naar)) {
            bundel.voegToe("LEESMIJ.txt", Manifestmaker.LEESMIJ.getBytes(StandardCharsets.UTF_8));
            bundel.voegToe("velden.csv", bestanden.velden().getBytes(StandardCharsets.UTF_8));
            bundel.voegToe("regels.csv", bestand -> bestanden.csv(stand::elke, bestand));
            bundel.voegToe("regels.json", bestand -> bestanden.json(stand::elke, manifest.versie(), bestand));
            Map<String, Object> kop = Map.of(
                    "nummer", uitvoer.nummer(),
                    "van", Dag.toon(filter.van()),
                    "tot", Dag.toon(filter.tot()),
                    "regels", regels,
                    "metNamen", uitvoer.metNamen(),
                    "keten", keten.tot());
            bestanden.pdf(stand::elke, instellingen.perPdf(), kop, bundel);
            manifest.voegToe(bundel, uitvoer, filter, keten, regels);
        }
        return naar.geschreven();
    }
}
