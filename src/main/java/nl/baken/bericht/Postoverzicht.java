// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Inzage;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the technical administrator sees of the outbox: marks and how it went, never to whom or what. */
@Service
public class Postoverzicht {

    /** One page; who has more waiting has one cause for all of them. */
    private static final int HOOGSTENS = 200;

    private static final String GROND = "beheer";

    private final Postlijst lijst;
    private final Verzender verzender;
    private final HuidigeMedewerker huidige;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Postoverzicht(
            Postlijst lijst,
            Verzender verzender,
            HuidigeMedewerker huidige,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.lijst = lijst;
        this.verzender = verzender;
        this.huidige = huidige;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** @param volgende when it is tried again, or null when it waits for an administrator */
    public record Regel(
            String kenmerk,
            Stand stand,
            int pogingen,
            Instant gemaaktOp,
            @Nullable Instant volgende,
            @Nullable Foutsoort fout) {

        public boolean isVastgelopen() {
            return stand == Stand.VASTGELOPEN;
        }
    }

    /** @param ingesteld whether there is a mail server; without one everything waits @param bewaardagen for how long */
    public record Overzicht(boolean ingesteld, long bewaardagen, int wachten, int vastgelopen, List<Regel> regels) {}

    @Transactional
    public Overzicht bekijk() {
        gebeurtenissen.publishEvent(
                Inzage.van("uitgaande berichten", huidige.wie().id(), GROND));
        return stand(lijst.nietVerzonden(HOOGSTENS));
    }

    /** Counts only. */
    @Transactional(readOnly = true)
    public Overzicht stand() {
        return stand(List.of());
    }

    /** @throws Weigering when it is on its way already */
    @Transactional
    public void probeerOpnieuw(String kenmerk) {
        if (!lijst.opnieuw(kenmerk, klok.instant())) {
            throw new Weigering("Dit bericht wacht niet meer op jou. Kijk in de lijst hoe het ermee staat.");
        }
        gebeurtenissen.publishEvent(new Handeling("bericht opnieuw aangeboden", Verzender.over(kenmerk), GROND));
    }

    /** For when what was wrong is mended. @throws Weigering when nothing waits for an administrator */
    @Transactional
    public void probeerAllesOpnieuw() {
        if (lijst.allesOpnieuw(klok.instant()) == 0) {
            throw new Weigering("Er wachten geen berichten meer op jou. Kijk in de lijst hoe het ermee staat.");
        }
        gebeurtenissen.publishEvent(
                new Handeling("alle berichten opnieuw aangeboden", huidige.wie().id(), GROND));
    }

    private Overzicht stand(List<Regel> regels) {
        Postlijst.Telling telling = lijst.telling();
        return new Overzicht(
                verzender.isIngesteld(), verzender.bewaardagen(), telling.wachten(), telling.vastgelopen(), regels);
    }
}
