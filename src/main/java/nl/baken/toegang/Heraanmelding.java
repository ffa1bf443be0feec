// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Weigering;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;

/**
 * Some acts ask that the person typed the password (and the code) shortly before: a session that somebody left open, or
 * that was stolen, does not reach them. How short is {@link Aanmeldgrenzen#opnieuwNa}.
 */
@Service
public class Heraanmelding {

    private final HuidigeMedewerker huidige;
    private final HuidigeSessie huidigeSessie;
    private final Sessies sessies;
    private final Accounts accounts;
    private final Wachtwoordcontrole wachtwoord;
    private final Tweedefactor tweedeFactor;
    private final Aanmeldgrenzen instellingen;
    private final Clock klok;

    Heraanmelding(
            HuidigeMedewerker huidige,
            HuidigeSessie huidigeSessie,
            Sessies sessies,
            Accounts accounts,
            Wachtwoordcontrole wachtwoord,
            Tweedefactor tweedeFactor,
            Aanmeldgrenzen instellingen,
            Clock klok) {
        this.huidige = huidige;
        this.huidigeSessie = huidigeSessie;
        this.sessies = sessies;
        this.accounts = accounts;
        this.wachtwoord = wachtwoord;
        this.tweedeFactor = tweedeFactor;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    /**
     * Lets the act go on when the sign-in of this session is recent. Call it first, and also where the form for the act
     * is shown, so that nobody types for nothing. Without somebody at a keyboard (a timer, a start) there is nothing to ask.
     *
     * @throws OudeAanmelding when the password must be typed again; nothing to catch, the pages do
     */
    public void eisRecenteAanmelding() {
        if (huidigeSessie.isVanIemand() && !isRecent()) {
            throw new OudeAanmelding();
        }
    }

    private boolean isRecent() {
        Instant vanaf = klok.instant().minus(instellingen.opnieuwNa());
        return huidigeSessie
                .aanmelding()
                .flatMap(sessies::mijn)
                .filter(sessie -> !sessie.aangetoondOp().isBefore(vanaf))
                .isPresent();
    }

    /** Whether this person signs in at the own organisation, and so has no password to type here. */
    public boolean bijOrganisatie() {
        return accounts.zoek(huidige.wie().id())
                .filter(Accounts.Account::vanBuiten)
                .isPresent();
    }

    /** Whether a code is asked as well. */
    public boolean metCode() {
        return tweedeFactor.stand(huidige.wie().id()).ingesteld();
    }

    /**
     * Proves again who is at the keyboard. Not one transaction: what was wrong must stay counted.
     *
     * @param code ignored when no second factor is set up
     * @throws Weigering in the same words whatever was wrong
     */
    public void toonAan(Geheim getypt, String code) {
        Accounts.Account zelf = accounts.zoek(huidige.wie().id()).orElseThrow();
        if (zelf.vanBuiten()) {
            throw new Weigering("Je wachtwoord is van je eigen organisatie. Meld je daar opnieuw aan.");
        }
        boolean metCode = metCode();
        try {
            wachtwoord.controleer(zelf.gebruikersnaam(), getypt.tekst());
            if (metCode) {
                tweedeFactor.controleer(zelf.id(), code);
            }
        } catch (LockedException e) {
            throw new Weigering("Er is te vaak iets verkeerds getypt. Wacht een paar minuten en probeer het opnieuw.");
        } catch (BadCredentialsException e) {
            throw new Weigering(
                    metCode
                            ? "Je wachtwoord of je code klopt niet. Elke code werkt één keer: wacht zo nodig op een nieuwe."
                            : "Je wachtwoord klopt niet. Probeer het opnieuw.");
        }
        sessies.opnieuwAangemeld(metCode);
    }
}
