// SPDX-License-Identifier: EUPL-1.2
package nl.baken.termijn;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.time.Clock;
import java.time.Instant;
import nl.baken.gedeeld.Handeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Watches every running deadline (P03.12): a warning and a breach are told once each. Each deadline has a transaction of
 * its own, with all that listeners do: one that can't be handled waits for the next round and holds up no other.
 */
@Service
public class Termijnbewaking {

    private static final Logger LOG = LoggerFactory.getLogger(Termijnbewaking.class);

    private final TermijnRepository termijnen;
    private final BewakingRepository bewaking;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;
    private final TransactionOperations transactie;

    Termijnbewaking(
            JdbcClient jdbc, Clock klok, ApplicationEventPublisher gebeurtenissen, TransactionOperations transactie) {
        this.termijnen = new TermijnRepository(jdbc);
        this.bewaking = new BewakingRepository(jdbc);
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
        this.transactie = transactie;
    }

    /** Looks once. Who is late needs no warning any more, so breaches come first. */
    public void ronde() {
        Instant nu = klok.instant().truncatedTo(SECONDS);
        bewaking.findOverschreden(nu).forEach(id -> probeer(id, () -> meldOverschreden(id, nu)));
        bewaking.findNaderend(nu).forEach(id -> probeer(id, () -> meldNaderend(id, nu)));
        gebeurtenissen.publishEvent(new Bewakingsronde(nu));
    }

    private void meldOverschreden(long id, Instant nu) {
        if (bewaking.claimOverschreden(id, nu)) {
            Termijn termijn = termijnen.read(id);
            gebeurtenissen.publishEvent(
                    new Handeling("termijn overschreden: " + termijn.omschrijving(), termijn.nummer(), "systeem"));
            gebeurtenissen.publishEvent(new TermijnOverschreden(termijn, nu));
        }
    }

    private void meldNaderend(long id, Instant nu) {
        if (bewaking.claimNaderend(id, nu)) {
            gebeurtenissen.publishEvent(new TermijnNadert(termijnen.read(id), nu));
        }
    }

    private void probeer(long id, Runnable melding) {
        try {
            transactie.executeWithoutResult(stand -> melding.run());
        } catch (RuntimeException fout) {
            LOG.error("termijn {} is niet bewaakt; de volgende ronde probeert het opnieuw", id, fout);
        }
    }
}
