// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether the account still may: a switched-off account is out at its next click, a changed
 * role counts at once, a one-time password is changed before anything else, and no session outlives a working day,
 * however busy. Idle time is the container's.
 */
@Component
class Sessiebewaking extends OncePerRequestFilter {

    static final String BEGIN = Sessiebewaking.class.getName();
    static final Duration LANGST = Duration.ofHours(10);

    /** What somebody with a one-time password can reach: the page to change it, what that page needs, and the door. */
    private static final RequestMatcher EERST_MAG = verzoek -> Beveiliging.pad(verzoek)
            .matches("/(wachtwoord|afmelden|toegankelijkheid|error|favicon\\.svg|(css|js|webjars)/.*)");

    private final Accounts accounts;
    private final Clock klok;
    private final BeeindigdeSessies beeindigd;

    Sessiebewaking(Accounts accounts, Clock klok, BeeindigdeSessies beeindigd) {
        this.beeindigd = beeindigd;
        this.accounts = accounts;
        this.klok = klok;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var aanmelding = SecurityContextHolder.getContext().getAuthentication();
        if (aanmelding != null && aanmelding.getPrincipal() instanceof Aanmelding zelf) {
            Optional<Accounts.Account> account =
                    accounts.zoek(zelf.medewerker().id()).filter(Accounts.Account::actief);
            if (account.isEmpty() || isTeLang(verzoek) || isBeeindigd(verzoek) || isHersteld(account.get(), verzoek)) {
                beeindig(verzoek);
            } else {
                Aanmelding actueel =
                        new Aanmelding(account.get().medewerker(), account.get().moetWijzigen());
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                actueel, null, actueel.getAuthorities()));
                if (actueel.moetWijzigen() && !EERST_MAG.matches(verzoek)) {
                    eerstWachtwoord(verzoek, antwoord);
                    return;
                }
            }
        }
        keten.doFilter(verzoek, antwoord);
    }

    private static void eerstWachtwoord(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        if (SessieVerlopen.isVanScript(verzoek)) {
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            antwoord.sendRedirect("/wachtwoord");
        }
    }

    /** A reset ends every session that began before it: the new secret has to be typed. */
    private static boolean isHersteld(Accounts.Account account, HttpServletRequest verzoek) {
        return account.moetWijzigen()
                && begin(verzoek).filter(account.gewijzigdOp()::isAfter).isPresent();
    }

    private boolean isTeLang(HttpServletRequest verzoek) {
        return begin(verzoek)
                .filter(begin -> begin.plus(LANGST).isBefore(klok.instant()))
                .isPresent();
    }

    private boolean isBeeindigd(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        return sessie != null && beeindigd.isBeeindigd(sessie, begin(verzoek).orElse(null));
    }

    private static Optional<Instant> begin(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        return sessie != null && sessie.getAttribute(BEGIN) instanceof Instant begin
                ? Optional.of(begin)
                : Optional.empty();
    }

    private static void beeindig(HttpServletRequest verzoek) {
        SecurityContextHolder.clearContext();
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null) {
            sessie.invalidate();
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class NietDubbel {
        /** It runs inside the security chain, not also as a filter of the container. */
        @Bean
        FilterRegistrationBean<Sessiebewaking> sessiebewakingRegistratie(Sessiebewaking filter) {
            FilterRegistrationBean<Sessiebewaking> registratie = new FilterRegistrationBean<>(filter);
            registratie.setEnabled(false);
            return registratie;
        }
    }
}
