// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Handeling;
import nl.baken.gedeeld.VerzetbareKlok;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Watches that the figures are what the dossiers say: every night, and when a technical administrator asks. What differs is
 * told as a number, and mended by a count from nothing. What this server did last is known until it stops.
 */
@Component
public class Telcontrole {

    private static final Logger LOG = LoggerFactory.getLogger(Telcontrole.class);

    private final Teller teller;
    private final Hertelling hertelling;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;
    private final SimpleAsyncTaskExecutor achtergrond = new SimpleAsyncTaskExecutor("hertelling-");
    private final AtomicReference<Stand> stand = new AtomicReference<>(Stand.NIETS);
    private volatile CompletableFuture<Void> bezig = CompletableFuture.completedFuture(null);

    Telcontrole(Teller teller, Hertelling hertelling, ApplicationEventPublisher gebeurtenissen, Clock klok) {
        this.teller = teller;
        this.hertelling = hertelling;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * What this server knows.
     *
     * @param bezig since when it counts from nothing; null when it doesn't
     * @param dossiers how many it has counted so far, or counted last
     * @param geteldOp when it last counted from nothing
     * @param mislukt whether the last time failed
     * @param gecontroleerdOp when it last compared
     * @param verschillen how many cells differed then
     */
    public record Stand(
            @Nullable Instant bezig,
            long dossiers,
            @Nullable Instant geteldOp,
            boolean mislukt,
            @Nullable Instant gecontroleerdOp,
            int verschillen) {

        static final Stand NIETS = new Stand(null, 0, null, false, null, 0);

        Stand begint(Instant nu) {
            return new Stand(nu, 0, geteldOp, false, gecontroleerdOp, verschillen);
        }

        Stand telt(int erbij) {
            return new Stand(bezig, dossiers + erbij, geteldOp, false, gecontroleerdOp, verschillen);
        }

        Stand klaar(Instant nu) {
            return new Stand(null, dossiers, nu, false, gecontroleerdOp, verschillen);
        }

        Stand mislukte() {
            return new Stand(null, dossiers, geteldOp, true, gecontroleerdOp, verschillen);
        }

        Stand gecontroleerd(Instant nu, int verschil) {
            return new Stand(bezig, dossiers, geteldOp, mislukt, nu, verschil);
        }
    }

    public Stand stand() {
        return stand.get();
    }

    /** Compares, and mends what differs. What came in while it was comparing is no difference: so it looks twice. */
    public void controleer() {
        Set<String> verschillen = verschillen();
        if (!verschillen.isEmpty()) {
            verschillen.retainAll(verschillen());
        }
        stand.updateAndGet(oud -> oud.gecontroleerd(klok.instant(), verschillen.size()));
        if (!verschillen.isEmpty()) {
            LOG.warn("Cijfers die anders waren dan de dossiers: {}. Alles wordt opnieuw geteld.", verschillen.size());
            hertel();
        }
    }

    /** Begins a count from nothing behind the page. @return false when one goes on already */
    @Transactional
    public synchronized boolean begin() {
        if (!bezig.isDone()) {
            return false;
        }
        String jaar = Integer.toString(
                LocalDate.ofInstant(klok.instant(), VerzetbareKlok.AMSTERDAM).getYear());
        gebeurtenissen.publishEvent(new Handeling("cijfers hertellen", jaar, "beheer"));
        stand.updateAndGet(oud -> oud.begint(klok.instant()));
        bezig = CompletableFuture.runAsync(this::hertel, achtergrond);
        return true;
    }

    /** Until what {@link #begin} began is done. */
    void wachtTotKlaar() {
        bezig.join();
    }

    private Set<String> verschillen() {
        teller.telAlles();
        return hertelling.controleer().stream().map(Hertelling.Verschil::cel).collect(Collectors.toSet());
    }

    private void hertel() {
        stand.updateAndGet(oud -> oud.begint(klok.instant()));
        try {
            hertelling.hertel(aantal -> stand.updateAndGet(oud -> oud.telt(aantal)));
            stand.updateAndGet(oud -> oud.klaar(klok.instant()));
        } catch (RuntimeException e) {
            stand.updateAndGet(Stand::mislukte);
            LOG.error("Hertellen van de cijfers lukte niet", e);
        }
    }
}
