// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import nl.baken.toegang.TweedeFactorNodig;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Back to where somebody was going, and only within Baken; or on to the code; or back to the form with what to do. */
@Component
class NaAanmelden implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final Binnenlaten binnenlaten;
    private final Clock klok;

    NaAanmelden(Binnenlaten binnenlaten, Clock klok) {
        this.binnenlaten = binnenlaten;
        this.klok = klok;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding) throws IOException {
        binnenlaten.schrijfIn(aanmelding.getName(), false, verzoek);
        antwoord.sendRedirect(Terugadres.veilig(verzoek.getParameter("terug")));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        String terug = verzoek.getParameter("terug");
        if (fout instanceof TweedeFactorNodig nodig) {
            verlaat(verzoek, antwoord);
            new Halverwege(nodig.account(), klok.instant(), Terugadres.veilig(terug)).bewaar(verzoek);
            antwoord.sendRedirect("/inloggen/code");
            return;
        }
        UriComponentsBuilder adres = UriComponentsBuilder.fromPath(verzoek.getServletPath())
                .queryParam(fout instanceof LockedException ? "wacht" : "fout");
        if (terug != null) {
            adres.queryParam("terug", Terugadres.veilig(terug));
        }
        antwoord.sendRedirect(adres.encode().toUriString());
    }

    /** Who was signed in here, is not while somebody is halfway. */
    private void verlaat(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        binnenlaten.schrijfUit(verzoek);
        SecurityContextHolder.clearContext();
        new HttpSessionSecurityContextRepository()
                .saveContext(SecurityContextHolder.createEmptyContext(), verzoek, antwoord);
    }
}
