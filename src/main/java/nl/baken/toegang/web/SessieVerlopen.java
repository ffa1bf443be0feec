// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.baken.toegang.Sessieeinde;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody without (or no longer with) a session gets. Inside Tasklist's pane a redirect would show the sign-in
 * form in a corner, so a task page answers 401 with a page that asks Tasklist to leave; an expired form fails on its
 * CSRF token first and ends here too. A draft gets the bare 401: a script asked, and puts nothing else in the place of
 * what was typed.
 */
class SessieVerlopen implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout)
            throws IOException, ServletException {
        String pad = Beveiliging.pad(verzoek);
        if (isVanScript(verzoek)) {
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (pad.startsWith("/camunda/api/")) {
            antwoord.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (pad.startsWith("/taken/") && (verzoek.getParameter("ingebed") != null || !isGet(verzoek))) {
            antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            verzoek.getRequestDispatcher("/inloggen/verlopen").forward(verzoek, antwoord);
        } else {
            UriComponentsBuilder adres = UriComponentsBuilder.fromPath("/inloggen")
                    .queryParam("terug", isGet(verzoek) ? Terugadres.veilig(verzoek.getRequestURI()) : "/");
            if (verzoek.getAttribute(Sessiebewaking.EINDE) instanceof Sessieeinde einde) {
                adres.queryParam("einde", einde.code());
            }
            antwoord.sendRedirect(adres.encode().toUriString());
        }
    }

    @Override
    public void handle(HttpServletRequest verzoek, HttpServletResponse antwoord, AccessDeniedException fout)
            throws IOException, ServletException {
        var aanmelding = SecurityContextHolder.getContext().getAuthentication();
        if (aanmelding == null || aanmelding instanceof AnonymousAuthenticationToken) {
            commence(verzoek, antwoord, null);
        } else if (fout instanceof org.springframework.security.web.csrf.CsrfException) {
            antwoord.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (Beveiliging.pad(verzoek).startsWith("/camunda/api/engine/")) {
            nietVanMotor(antwoord);
        } else {
            // A page that is not for this role does not exist for it.
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** As the engine says it of a task that never was, so that Tasklist can tell what is the matter. */
    private static void nietVanMotor(HttpServletResponse antwoord) throws IOException {
        antwoord.setStatus(HttpServletResponse.SC_NOT_FOUND);
        antwoord.setContentType(MediaType.APPLICATION_JSON_VALUE);
        antwoord.getWriter().write("{\"type\":\"RestException\",\"message\":\"No matching task\"}");
    }

    static boolean isVanScript(HttpServletRequest verzoek) {
        return verzoek.getHeader("HX-Request") != null;
    }

    private static boolean isGet(HttpServletRequest verzoek) {
        return "GET".equals(verzoek.getMethod());
    }
}
