// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import nl.baken.gedeeld.Handeling;
import nl.baken.toegang.Tweedefactoropslag.Rij;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step at sign-in: a code from an app (RFC 6238), or a recovery code when the app is gone. Each code works
 * once. Wrong ones count as wrong passwords do, on a counter of their own: who knows the password can't clear it.
 */
@Service
public class Tweedefactor {

    private static final String GROND = "eigen account";
    private static final String TELLER = "code van ";

    private final Tweedefactoropslag opslag;
    private final Aanmeldpogingen pogingen;
    private final Sessies sessies;
    private final Gedeeldaccount gedeeld;
    private final Aanmeldgrenzen instellingen;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Tweedefactor(
            Tweedefactoropslag opslag,
            Aanmeldpogingen pogingen,
            Sessies sessies,
            Gedeeldaccount gedeeld,
            Aanmeldgrenzen instellingen,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.opslag = opslag;
        this.pogingen = pogingen;
        this.sessies = sessies;
        this.gedeeld = gedeeld;
        this.instellingen = instellingen;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** How it stands for one account. @param hersteldOp when an administrator reset it, until it is set up anew */
    public record Stand(boolean ingesteld, boolean moetInstellen, @Nullable Instant hersteldOp) {}

    @Transactional(readOnly = true)
    public Stand stand(String account) {
        Optional<Rij> rij = opslag.zoek(account);
        boolean ingesteld = rij.map(Rij::ingesteldOp).isPresent();
        Instant hersteldOp = rij.map(Rij::hersteldOp).orElse(null);
        boolean moet = !ingesteld && (instellingen.tweedeFactor() || hersteldOp != null) && !gedeeld.is(account);
        return new Stand(ingesteld, moet, hersteldOp);
    }

    /**
     * Whether this is a code of the account now. The answer does not say what is wrong with it.
     *
     * @throws LockedException after too many wrong ones, for a while
     * @throws BadCredentialsException when it is wrong, too old, or used before
     */
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    public void controleer(String account, String getypt) {
        Instant nu = klok.instant();
        String teller = TELLER + account;
        pogingen.houdVast(teller);
        if (pogingen.moetWachten(teller, nu)) {
            throw new LockedException("wacht");
        }
        String code = schoon(getypt);
        boolean ingesteld = opslag.zoek(account).map(Rij::ingesteldOp).isPresent();
        if (!ingesteld || !klopt(account, code) && !isHerstelcode(account, code)) {
            pogingen.mislukt(teller, nu);
            meld("code onjuist", account);
            throw new BadCredentialsException("onjuist");
        }
        pogingen.vergeet(teller);
    }

    /** Forgets the app of somebody, who sets it up anew at the next sign-in. For who may administer the account. */
    void herstel(String account) {
        opslag.herstel(account, klok.instant());
        pogingen.vergeet(TELLER + account);
        sessies.beeindigAlle(account, null, Sessieeinde.TWEEDE_FACTOR);
    }

    private boolean klopt(String account, String code) {
        OptionalLong stap = opslag.geheim(account)
                .map(geheim -> Eenmaligecode.stap(geheim, code, klok.instant()))
                .orElse(OptionalLong.empty());
        return stap.isPresent() && opslag.verbruik(account, stap.getAsLong());
    }

    private boolean isHerstelcode(String account, String code) {
        boolean goed = opslag.verbruikHerstelcode(account, code, klok.instant());
        if (goed) {
            meld("herstelcode gebruikt", account);
        }
        return goed;
    }

    /** As typed by people: with blanks and dashes, in capitals. */
    static String schoon(String getypt) {
        return getypt.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }

    private void meld(String wat, String account) {
        gebeurtenissen.publishEvent(new Handeling(wat, account, GROND));
    }
}
