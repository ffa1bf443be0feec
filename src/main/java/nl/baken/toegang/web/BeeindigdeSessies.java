// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Who signed out at the provider is out here at the next click. The message comes from the provider's server, without
 * the session it is about, so each session carries the marks by which the provider knows it. Held in memory, like the
 * sessions themselves.
 */
@Component
class BeeindigdeSessies implements LogoutHandler {

    private static final String SESSIE = BeeindigdeSessies.class.getName() + ".sid";
    private static final String ONDERWERP = BeeindigdeSessies.class.getName() + ".sub";

    /** Longer than any session lasts. */
    private static final Duration ONTHOUD = Duration.ofDays(1);

    private final Clock klok;
    private final Map<String, Instant> beeindigd = new ConcurrentHashMap<>();

    BeeindigdeSessies(Clock klok) {
        this.klok = klok;
    }

    static void onthoud(HttpSession sessie, OidcIdToken token) {
        String sid = token.getClaimAsString("sid");
        if (sid != null) {
            sessie.setAttribute(SESSIE, "sid " + sid);
        }
        sessie.setAttribute(ONDERWERP, "sub " + token.getSubject());
    }

    /** Of one session when the message names it, else of all sessions of this person that began before it. */
    @Override
    public void logout(HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable Authentication bericht) {
        if (bericht != null && bericht.getPrincipal() instanceof OidcLogoutToken token) {
            Instant nu = klok.instant();
            beeindigd.values().removeIf(toen -> toen.plus(ONTHOUD).isBefore(nu));
            String sid = token.getSessionId();
            beeindigd.put(sid == null ? "sub " + token.getSubject() : "sid " + sid, nu);
        }
    }

    boolean isBeeindigd(HttpSession sessie, @Nullable Instant begin) {
        return isBeeindigd(sessie.getAttribute(SESSIE), begin) || isBeeindigd(sessie.getAttribute(ONDERWERP), begin);
    }

    private boolean isBeeindigd(@Nullable Object merk, @Nullable Instant begin) {
        Instant einde = merk == null ? null : beeindigd.get(merk.toString());
        return einde != null && (begin == null || !begin.isAfter(einde));
    }
}
