// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to where somebody was going, and only within Baken; or back to the form with what to do. */
@Component
class NaAanmelden implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Clock klok;

    NaAanmelden(Clock klok) {
        this.klok = klok;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding) throws IOException {
        slaag(verzoek, antwoord, verzoek.getParameter("terug"));
    }

    void slaag(HttpServletRequest verzoek, HttpServletResponse antwoord, @Nullable String terug) throws IOException {
        verzoek.getSession().setAttribute(Sessiebewaking.BEGIN, klok.instant());
        antwoord.sendRedirect(Terugadres.veilig(terug));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(verzoek.getServletPath())
                .queryParam(fout instanceof LockedException ? "wacht" : "fout");
        String terug = verzoek.getParameter("terug");
        if (terug != null) {
            adres.queryParam("terug", Terugadres.veilig(terug));
        }
        antwoord.sendRedirect(adres.encode().toUriString());
    }
}
