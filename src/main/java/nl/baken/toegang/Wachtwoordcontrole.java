// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.baken.gedeeld.Actie;
import nl.baken.gedeeld.Handeling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks user name and password. After a few wrong ones the name waits, twice as long each time up to a quarter of an
 * hour, so that guessing is hopeless and nobody is locked out for ever. A name that is unknown or switched off takes
 * the same steps, costs the same time and gets the same answers. With a second factor the password opens nothing yet:
 * {@link TweedeFactorNodig}.
 */
@Component
class Wachtwoordcontrole implements AuthenticationProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Wachtwoordcontrole.class);

    private final JdbcClient database;
    private final Accounts accounts;
    private final Aanmeldpogingen pogingen;
    private final Tweedefactor tweedeFactor;
    private final PasswordEncoder wachtwoorden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;
    private final AanmeldInstellingen instellingen;
    private final String nergensGoedVoor;

    Wachtwoordcontrole(
            JdbcClient database,
            Accounts accounts,
            Aanmeldpogingen pogingen,
            Tweedefactor tweedeFactor,
            PasswordEncoder wachtwoorden,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen,
            AanmeldInstellingen instellingen) {
        this.instellingen = instellingen;
        this.database = database;
        this.accounts = accounts;
        this.pogingen = pogingen;
        this.tweedeFactor = tweedeFactor;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
        this.nergensGoedVoor = wachtwoorden.encode(accounts.willekeurig(16));
    }

    record Stand(String id, String wachtwoord, boolean moetWijzigen) {}

    @Override
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class, TweedeFactorNodig.class})
    public Authentication authenticate(Authentication poging) {
        Stand stand = controleer(poging.getName(), String.valueOf(poging.getCredentials()));
        if (tweedeFactor.stand(stand.id()).ingesteld()) {
            gebeurtenissen.publishEvent(
                    new Handeling(Actie.AANMELDEN, "wachtwoord goed, code gevraagd", stand.id(), "eigen account"));
            throw new TweedeFactorNodig(stand.id());
        }
        gebeurtenissen.publishEvent(new Handeling(Actie.AANMELDEN, "aangemeld", stand.id(), grond(stand)));
        Aanmelding aanmelding =
                new Aanmelding(accounts.zoek(stand.id()).orElseThrow().medewerker(), stand.moetWijzigen());
        return UsernamePasswordAuthenticationToken.authenticated(aanmelding, null, aanmelding.getAuthorities());
    }

    /** A sealed account is for the day that the provider fails: whoever reads the log must see that it was used. */
    private String grond(Stand stand) {
        if (instellingen.isLokaal()) {
            return "eigen account";
        }
        LOG.warn("Aangemeld met een verzegeld account: {}.", stand.id());
        return "verzegeld account";
    }

    /** Whether this is the password; wrong ones count here as they do at sign-in. */
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    Stand controleer(String gebruikersnaam, String getypt) {
        Instant nu = klok.instant();
        pogingen.houdVast(gebruikersnaam);
        if (pogingen.moetWachten(gebruikersnaam, nu)) {
            throw new LockedException("wacht");
        }
        Optional<Stand> stand = stand(gebruikersnaam);
        String bewaard = stand.map(Stand::wachtwoord).orElse(nergensGoedVoor);
        if (!wachtwoorden.matches(getypt, bewaard) || stand.isEmpty()) {
            pogingen.mislukt(gebruikersnaam, nu);
            stand.ifPresent(s ->
                    gebeurtenissen.publishEvent(new Handeling(Actie.AANMELDEN, "aanmelden mislukt", s.id(), "geen")));
            throw new BadCredentialsException("onjuist");
        }
        pogingen.vergeet(gebruikersnaam);
        return stand.get();
    }

    private Optional<Stand> stand(String gebruikersnaam) {
        if (!instellingen.magMetWachtwoord(Aanmeldpogingen.schoon(gebruikersnaam))) {
            return Optional.empty();
        }
        return database.sql(
                        """
                        select id, wachtwoord, moet_wijzigen from toegang.account
                        where gebruikersnaam = ? and actief and onderwerp is null""")
                .param(Aanmeldpogingen.schoon(gebruikersnaam))
                .query(Stand.class)
                .optional();
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
