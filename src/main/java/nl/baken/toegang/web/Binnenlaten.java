// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Sessies;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.stereotype.Component;

/** The last thing a sign-in does, by whatever way: a session with a new id, that its person can see and end. */
@Component
class Binnenlaten {

    private final Sessies sessies;
    private final Clock klok;

    Binnenlaten(Sessies sessies, Clock klok) {
        this.klok = klok;
        this.sessies = sessies;
    }

    /** Signs in without Spring Security's own form: after the second step, or by a click in the demo. */
    void laatBinnen(
            Accounts.Account account, boolean tweedeFactor, HttpServletRequest verzoek, HttpServletResponse antwoord) {
        verzoek.getSession();
        verzoek.changeSessionId();
        new HttpSessionCsrfTokenRepository().saveToken(null, verzoek, antwoord);
        Aanmelding zelf = new Aanmelding(account.medewerker(), account.moetWijzigen());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(zelf, null, zelf.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, verzoek, antwoord);
        schrijfIn(account.id(), tweedeFactor, verzoek);
    }

    /** @return the id of the sign-in */
    String schrijfIn(String account, boolean tweedeFactor, HttpServletRequest verzoek) {
        return schrijfIn(account, tweedeFactor, klok.instant(), verzoek);
    }

    /** @param aangetoondOp when this person last showed who it is, here or elsewhere */
    String schrijfIn(String account, boolean tweedeFactor, Instant aangetoondOp, HttpServletRequest verzoek) {
        schrijfUit(verzoek);
        String browser = Browsernaam.van(verzoek.getHeader(HttpHeaders.USER_AGENT));
        String id = sessies.begin(account, tweedeFactor, aangetoondOp, browser);
        verzoek.getSession().setAttribute(Websessie.AANMELDING, id);
        return id;
    }

    /** Ends the sign-in that this session had. */
    void schrijfUit(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null && sessie.getAttribute(Websessie.AANMELDING) instanceof String id) {
            sessies.meldAf(id);
            sessie.removeAttribute(Websessie.AANMELDING);
        }
    }
}
