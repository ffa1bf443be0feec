// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.baken.gedeeld.Medewerker;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Sessie;
import nl.baken.toegang.Sessieeinde;
import nl.baken.toegang.Sessies;
import nl.baken.toegang.Tweedefactor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether the account still may and its session still runs: who is switched off, or whose session
 * was ended, is out at the next click. A one-time password is changed and a second factor set up before anything else;
 * until then this person has no role. Idle time is the container's.
 */
@Component
class Sessiebewaking extends OncePerRequestFilter {

    /** On a request whose session has ended: the {@link Sessieeinde}. */
    static final String EINDE = Sessiebewaking.class.getName() + ".einde";

    /** What somebody can reach who must do something first: besides that page, what it needs, and the door. */
    private static final String ALTIJD =
            "/(afmelden|opnieuw-aanmelden|toegankelijkheid|meldwijzer(/.*)?|error|favicon\\.svg|(css|js|webjars)/.*)";

    private final Accounts accounts;
    private final Sessies sessies;
    private final Tweedefactor tweedeFactor;
    private final Binnenlaten binnenlaten;
    private final BeeindigdeSessies elders;

    Sessiebewaking(
            Accounts accounts,
            Sessies sessies,
            Tweedefactor tweedeFactor,
            Binnenlaten binnenlaten,
            BeeindigdeSessies elders) {
        this.elders = elders;
        this.accounts = accounts;
        this.sessies = sessies;
        this.tweedeFactor = tweedeFactor;
        this.binnenlaten = binnenlaten;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        var aanmelding = SecurityContextHolder.getContext().getAuthentication();
        if (aanmelding != null && aanmelding.getPrincipal() instanceof Aanmelding zelf) {
            String id = zelf.medewerker().id();
            Optional<Accounts.Account> account = accounts.zoek(id).filter(Accounts.Account::actief);
            Tweedefactor.Stand factor = tweedeFactor.stand(id);
            Optional<Sessieeinde> einde =
                    account.isEmpty() ? Optional.of(Sessieeinde.ACCOUNT) : einde(sessie(id, verzoek), factor, verzoek);
            if (einde.isPresent()) {
                beeindig(verzoek, einde.get());
            } else {
                String eerst = eerst(account.get(), factor);
                laatDoor(account.get(), eerst != null);
                if (eerst != null && !mag(verzoek, eerst)) {
                    stuurNaar(eerst, verzoek, antwoord);
                    return;
                }
            }
        }
        keten.doFilter(verzoek, antwoord);
    }

    /** Who came in by another way than Baken's own is written down now, so that no session is missing from the list. */
    private Optional<Sessie> sessie(String account, HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession();
        String id = sessie.getAttribute(Websessie.AANMELDING) instanceof String bekend
                ? bekend
                : binnenlaten.schrijfIn(account, false, verzoek);
        return sessies.kijk(id, account);
    }

    private Optional<Sessieeinde> einde(
            Optional<Sessie> sessie, Tweedefactor.Stand factor, HttpServletRequest verzoek) {
        if (sessie.isEmpty()) {
            return Optional.of(Sessieeinde.ACCOUNT);
        }
        if (sessie.get().einde() != null) {
            return Optional.of(sessie.get().einde());
        }
        if (elders.isBeeindigd(verzoek.getSession(), sessie.get().begonnenOp())) {
            return Optional.of(Sessieeinde.AFGEMELD);
        }
        if (sessies.isTeLang(sessie.get())) {
            return Optional.of(Sessieeinde.TE_LANG);
        }
        return factor.ingesteld() && !sessie.get().tweedeFactor()
                ? Optional.of(Sessieeinde.TWEEDE_FACTOR)
                : Optional.empty();
    }

    private static @Nullable String eerst(Accounts.Account account, Tweedefactor.Stand factor) {
        if (account.moetWijzigen()) {
            return "/wachtwoord";
        }
        // Who comes from the own organisation has the second factor there.
        return factor.moetInstellen() && !account.vanBuiten() ? "/tweede-factor" : null;
    }

    private static boolean mag(HttpServletRequest verzoek, String eerst) {
        String pad = Beveiliging.pad(verzoek);
        return pad.equals(eerst) || pad.matches(ALTIJD);
    }

    private static void laatDoor(Accounts.Account account, boolean zonderRol) {
        Medewerker wie = account.medewerker();
        Medewerker nu = zonderRol ? new Medewerker(wie.id(), wie.naam(), Set.of(), wie.organisatie()) : wie;
        Aanmelding actueel = new Aanmelding(nu, account.moetWijzigen(), account.vanBuiten());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(actueel, null, actueel.getAuthorities()));
    }

    private static void stuurNaar(String eerst, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        if (SessieVerlopen.isVanScript(verzoek)) {
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            antwoord.sendRedirect(eerst);
        }
    }

    private static void beeindig(HttpServletRequest verzoek, Sessieeinde einde) {
        SecurityContextHolder.clearContext();
        verzoek.setAttribute(EINDE, einde);
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
