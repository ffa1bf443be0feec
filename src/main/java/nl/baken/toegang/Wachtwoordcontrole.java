// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.baken.gedeeld.Handeling;
import org.jspecify.annotations.Nullable;
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
 * Checks user name and password. After a few wrong ones the account waits, twice as long each time up to a quarter of
 * an hour, so that guessing is hopeless and nobody is locked out for ever. An unknown name costs the same time and
 * gets the same answer as a wrong password.
 */
@Component
class Wachtwoordcontrole implements AuthenticationProvider {

    private static final int VRIJE_POGINGEN = 5;
    private static final Duration LANGSTE_WACHT = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final Accounts accounts;
    private final PasswordEncoder wachtwoorden;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;
    private final String nergensGoedVoor;

    Wachtwoordcontrole(
            JdbcClient database,
            Accounts accounts,
            PasswordEncoder wachtwoorden,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.database = database;
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
        this.nergensGoedVoor = wachtwoorden.encode(accounts.willekeurig(16));
    }

    record Stand(
            String id,
            String wachtwoord,
            boolean moetWijzigen,
            boolean actief,
            int mislukt,
            @Nullable Timestamp wachtTot) {}

    @Override
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    public Authentication authenticate(Authentication poging) {
        Stand stand = controleer(poging.getName(), String.valueOf(poging.getCredentials()));
        gebeurtenissen.publishEvent(new Handeling("aangemeld", stand.id(), "eigen account"));
        Aanmelding aanmelding =
                new Aanmelding(accounts.zoek(stand.id()).orElseThrow().medewerker(), stand.moetWijzigen());
        return UsernamePasswordAuthenticationToken.authenticated(aanmelding, null, aanmelding.getAuthorities());
    }

    /** Whether this is the password; wrong ones count here as they do at sign-in. */
    @Transactional(noRollbackFor = {BadCredentialsException.class, LockedException.class})
    Stand controleer(String gebruikersnaam, String getypt) {
        Stand stand = stand(gebruikersnaam);
        if (stand == null || !stand.actief()) {
            wachtwoorden.matches(getypt, nergensGoedVoor);
            throw new BadCredentialsException("onbekend");
        }
        Instant nu = klok.instant();
        if (stand.wachtTot() != null && stand.wachtTot().toInstant().isAfter(nu)) {
            throw new LockedException("wacht");
        }
        if (!wachtwoorden.matches(getypt, stand.wachtwoord())) {
            telMislukking(stand, nu);
            throw new BadCredentialsException("onjuist");
        }
        database.sql("update toegang.account set mislukt = 0, wacht_tot = null where id = ?")
                .param(stand.id())
                .update();
        return stand;
    }

    private @Nullable Stand stand(String gebruikersnaam) {
        return database.sql(
                        """
                        select id, wachtwoord, moet_wijzigen, actief, mislukt, wacht_tot
                        from toegang.account where gebruikersnaam = ? for update""")
                .param(gebruikersnaam.strip().toLowerCase(java.util.Locale.ROOT))
                .query(Stand.class)
                .optional()
                .orElse(null);
    }

    private void telMislukking(Stand stand, Instant nu) {
        int mislukt = stand.mislukt() + 1;
        // No waiting is null, not "until now": the database rounds, and now could be just past now.
        Timestamp wachtTot = mislukt < VRIJE_POGINGEN ? null : Timestamp.from(nu.plus(wacht(mislukt)));
        database.sql("update toegang.account set mislukt = ?, wacht_tot = ? where id = ?")
                .params(java.util.Arrays.asList(mislukt, wachtTot, stand.id()))
                .update();
        gebeurtenissen.publishEvent(new Handeling("aanmelden mislukt", stand.id(), "geen"));
    }

    static Duration wacht(int mislukt) {
        if (mislukt < VRIJE_POGINGEN) {
            return Duration.ZERO;
        }
        Duration wacht = Duration.ofSeconds(30L << Math.min(mislukt - VRIJE_POGINGEN, 10));
        return wacht.compareTo(LANGSTE_WACHT) > 0 ? LANGSTE_WACHT : wacht;
    }

    @Override
    public boolean supports(Class<?> soort) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(soort);
    }
}
