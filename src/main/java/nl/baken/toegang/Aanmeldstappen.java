// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a whole sign-in of half a one. */
@Service
public class Aanmeldstappen {

    private final Accounts accounts;
    private final Tweedefactor tweedeFactor;
    private final ApplicationEventPublisher gebeurtenissen;

    Aanmeldstappen(Accounts accounts, Tweedefactor tweedeFactor, ApplicationEventPublisher gebeurtenissen) {
        this.accounts = accounts;
        this.tweedeFactor = tweedeFactor;
        this.gebeurtenissen = gebeurtenissen;
    }

    /**
     * The second step.
     *
     * @param sinds when the password was right; what administration did to the account since makes it worthless
     * @return who is in; empty when this must begin again with the password
     * @throws LockedException after too many wrong codes, for a while
     * @throws BadCredentialsException when the code is wrong or used
     */
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    public Optional<Accounts.Account> rondAf(String id, Instant sinds, String code) {
        Optional<Accounts.Account> account = accounts.zoek(id)
                .filter(Accounts.Account::actief)
                .filter(gevonden -> !gevonden.gewijzigdOp().isAfter(sinds));
        if (account.isPresent()) {
            tweedeFactor.controleer(id, code);
            gebeurtenissen.publishEvent(new Handeling(Actie.AANMELDEN, "aangemeld", id, "eigen account"));
        }
        return account;
    }
}
