// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.baken.bericht.Uitgaandopslag.Genomen;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits: takes a mail, sends it, marks it, each on its own, for a mail server knows no transactions. A crash
 * between sending and marking gives at most one repeat, and the log and the page of the administrator say so.
 */
@Component
class Verzender {

    private static final Logger LOG = LoggerFactory.getLogger(Verzender.class);

    private final Uitgaandopslag opslag;
    private final Mailmaker maker;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionOperations transactie;
    private final Berichtinstellingen instellingen;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Verzender(
            Uitgaandopslag opslag,
            Mailmaker maker,
            ObjectProvider<JavaMailSender> server,
            TransactionOperations transactie,
            Berichtinstellingen instellingen,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.opslag = opslag;
        this.maker = maker;
        this.server = server;
        this.transactie = transactie;
        this.instellingen = instellingen;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Whether there is a mail server to send to and an address to send from. */
    boolean isIngesteld() {
        return server.getIfAvailable() != null && instellingen.afzender().contains("@");
    }

    /** How many days a mail waits at most. */
    long bewaardagen() {
        return instellingen.bewaren().toDays();
    }

    /** Sends all that is due; while the server is away it stops at the first. */
    void ronde() {
        ruimOp();
        if (!isIngesteld()) {
            return;
        }
        meldOnderbroken();
        Optional<Genomen> volgende = neem();
        while (volgende.isPresent() && verstuur(volgende.get())) {
            volgende = neem();
        }
    }

    private Optional<Genomen> neem() {
        return transactie.execute(status -> opslag.neem(klok.instant()));
    }

    /** @return whether it is of use to send the next one now */
    private boolean verstuur(Genomen bericht) {
        try {
            JavaMailSender naar = server.getObject();
            Uitgaand brief = transactie.execute(status -> opslag.lees(bericht.rij()));
            naar.send(maker.maak(brief, naar.createMimeMessage()));
        } catch (MessagingException | RuntimeException e) {
            return mislukt(bericht, Foutsoort.van(e));
        }
        transactie.executeWithoutResult(status -> {
            opslag.verzonden(bericht.rij(), klok.instant());
            meld(Actie.DELEN, "bericht verzonden", bericht.kenmerk());
        });
        return true;
    }

    private boolean mislukt(Genomen bericht, Foutsoort fout) {
        // Without what the server said: that repeats the address.
        LOG.warn("Bericht {} is niet verzonden: {}", bericht.kenmerk(), fout.code());
        Instant nu = klok.instant();
        Duration pauze = pauze(bericht, fout);
        transactie.executeWithoutResult(status ->
                opslag.mislukt(bericht.rij(), fout, pauze == null ? null : nu.plus(pauze), !fout.ligtAanServer(), nu));
        return !fout.ligtAanServer();
    }

    /** However long a server is away, that says nothing about a mail: it keeps all its tries. */
    private @Nullable Duration pauze(Genomen bericht, Foutsoort fout) {
        List<Duration> pauzes = instellingen.pauzes();
        if (fout.ligtAanServer()) {
            return pauzes.isEmpty() ? instellingen.ronde() : pauzes.get(0);
        }
        return fout.isVoorgoed() || bericht.pogingen() > pauzes.size() ? null : pauzes.get(bericht.pogingen() - 1);
    }

    private void meldOnderbroken() {
        Instant nu = klok.instant();
        transactie.executeWithoutResult(
                status -> opslag.onderbroken(nu.minus(instellingen.stil()), nu).forEach(kenmerk -> {
                    LOG.warn("Bericht {} is misschien al verzonden: Baken stopte ermee bezig", kenmerk);
                    meld(Actie.WIJZIGEN, "verzenden onderbroken", kenmerk);
                }));
    }

    private void ruimOp() {
        Instant nu = klok.instant();
        transactie.executeWithoutResult(status -> {
            opslag.verlopen(nu).forEach(kenmerk -> meld(Actie.VERWIJDEREN, "bericht niet op tijd verzonden", kenmerk));
            opslag.verwijder(nu.minus(instellingen.bewaren()))
                    .forEach(kenmerk -> meld(Actie.VERWIJDEREN, "bericht niet verzonden en te oud", kenmerk));
        });
    }

    private void meld(Actie actie, String wat, String kenmerk) {
        gebeurtenissen.publishEvent(new Handeling(actie, wat, over(kenmerk), "systeem"));
    }

    /** The number that a mark begins with. */
    static String over(String kenmerk) {
        return kenmerk.split("/", 2)[0];
    }
}
