// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;

/** Changes the password of the person at the keyboard. */
@Service
public class EigenWachtwoord {

    private final Accounts accounts;
    private final Accountopslag opslag;
    private final Wachtwoordcontrole controle;
    private final Wachtwoordregels regels;
    private final Sessies sessies;

    EigenWachtwoord(
            Accounts accounts,
            Accountopslag opslag,
            Wachtwoordcontrole controle,
            Wachtwoordregels regels,
            Sessies sessies) {
        this.sessies = sessies;
        this.accounts = accounts;
        this.opslag = opslag;
        this.controle = controle;
        this.regels = regels;
    }

    /**
     * Not one transaction: a wrong current password must stay counted when the change is refused.
     *
     * @param huidig not asked while the account has a one-time password: that was typed to sign in
     * @throws Weigering with the field and what to do
     */
    public void wijzig(Aanmelding wie, @Nullable Geheim huidig, Geheim nieuw) {
        Accounts.Account account = accounts.zoek(wie.getUsername()).orElseThrow();
        if (account.vanBuiten()) {
            throw new Weigering("Je meldt je aan bij je eigen organisatie. Wijzig je wachtwoord daar.");
        }
        if (!wie.moetWijzigen()) {
            eisHuidig(account.gebruikersnaam(), huidig);
        }
        regels.bezwaar(nieuw, account.gebruikersnaam()).ifPresent(bezwaar -> {
            throw new Weigering("nieuw", bezwaar);
        });
        if (opslag.isWachtwoord(account.id(), nieuw)) {
            throw new Weigering("nieuw", "Kies een ander wachtwoord dan je nu hebt.");
        }
        opslag.zetWachtwoord(account.id(), nieuw);
        sessies.beeindigAlle(account.id(), sessies.deze().orElse(null), Sessieeinde.WACHTWOORD);
    }

    private void eisHuidig(String gebruikersnaam, @Nullable Geheim huidig) {
        if (huidig == null || huidig.isLeeg()) {
            throw new Weigering("huidig", "Vul je huidige wachtwoord in.");
        }
        try {
            controle.controleer(gebruikersnaam, huidig.tekst());
        } catch (LockedException e) {
            throw new Weigering("huidig", "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een paar minuten.");
        } catch (BadCredentialsException e) {
            throw new Weigering("huidig", "Dit is niet je huidige wachtwoord.");
        }
    }
}
