// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.telling;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Watches that the figures are what the dossiers say: every night, and when a technical administrator asks. What differs is
 * told as a number, and mended by a count from nothing.
 */
@Component
public class Telcontrole {

    private static final Logger LOG = LoggerFactory.getLogger(Telcontrole.class);

    private final Teller teller;
    private final Hertelling hertelling;
    private final Telstand stand;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;
    private final SimpleAsyncTaskExecutor achtergrond = new SimpleAsyncTaskExecutor("hertelling-");
    private volatile CompletableFuture<Void> bezig = CompletableFuture.completedFuture(null);

    Telcontrole(
            Teller teller,
            Hertelling hertelling,
            Telstand stand,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.teller = teller;
        this.hertelling = hertelling;
        this.stand = stand;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /**
     * What is known.
     *
     * @param bezig since when a server counts from nothing; null when none does
     * @param dossiers how many were counted so far, or the last time
     * @param geteldOp when all was last counted from nothing
     * @param mislukt whether the last time failed or was broken off
     * @param gecontroleerdOp when the figures were last compared
     * @param verschillen how many cells differed then
     */
    public record Stand(
            @Nullable Instant bezig,
            long dossiers,
            @Nullable Instant geteldOp,
            boolean mislukt,
            @Nullable Instant gecontroleerdOp,
            int verschillen) {}

    public Stand stand() {
        return stand.lees();
    }

    /**
     * Compares, and mends what differs. What came in while it was comparing is no difference: so it looks twice. Nothing
     * when another server is comparing.
     */
    public void controleer() {
        verschillen().ifPresent(eerste -> {
            Set<String> blijft = eerste.isEmpty() ? eerste : blijft(eerste);
            stand.gecontroleerd(blijft.size());
            if (!blijft.isEmpty()) {
                LOG.warn("Cijfers die anders waren dan de dossiers: {}. Alles wordt opnieuw geteld.", blijft.size());
                hertel(hertelling::hertel);
            }
        });
    }

    /** Begins a count from nothing behind the page. @return false when one goes on already, on whatever server */
    @Transactional
    public boolean begin() {
        if (!stand.begin()) {
            return false;
        }
        String jaar = Integer.toString(
                LocalDate.ofInstant(klok.instant(), VerzetbareKlok.AMSTERDAM).getYear());
        gebeurtenissen.publishEvent(new Handeling("cijfers hertellen", jaar, "beheer"));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bezig = CompletableFuture.runAsync(() -> hertel(hertelling::telVerder), achtergrond);
            }
        });
        return true;
    }

    /** Until what {@link #begin} began on this server is done. */
    void wachtTotKlaar() {
        bezig.join();
    }

    private Set<String> blijft(Set<String> eerste) {
        return verschillen()
                .map(tweede -> eerste.stream().filter(tweede::contains).collect(Collectors.toSet()))
                .orElse(eerste);
    }

    private Optional<Set<String>> verschillen() {
        teller.telAlles();
        return hertelling.controleerAlsIkMag().map(Telcontrole::cellen);
    }

    private static Set<String> cellen(List<Hertelling.Verschil> verschillen) {
        return verschillen.stream().map(Hertelling.Verschil::cel).collect(Collectors.toSet());
    }

    /** The page and the night go on, whatever happens. */
    private static void hertel(Runnable telling) {
        try {
            telling.run();
        } catch (RuntimeException e) {
            LOG.error("Hertellen van de cijfers lukte niet", e);
        }
    }
}
