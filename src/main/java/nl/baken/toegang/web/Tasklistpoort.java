// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.baken.toegang.Adresrecht;
import nl.baken.toegang.Rechtenmatrix;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The only requests of the webapps that exist are those of the matrix: Tasklist's own pages, what it reads, and
 * claiming. Everything else under {@code /camunda} is not found, the set-up end points (CVE-2026-77226), the other
 * webapps and every writing call included. Whose task it is, the engine asks of the projection.
 */
class Tasklistpoort extends OncePerRequestFilter {

    private static final String ID = "[A-Za-z0-9:_-]{1,100}";
    private static final String ALLES_ERONDER = "(?!.*setup).*";

    private record Rij(Pattern patroon, Adresrecht recht) {}

    private final List<Rij> rijen;

    Tasklistpoort(Rechtenmatrix matrix) {
        this.rijen = matrix.tasklist().stream()
                .map(recht -> new Rij(patroon(recht.patroon()), recht))
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (!Beveiliging.TASKLIST.matches(verzoek) || bestaat(verzoek)) {
            keten.doFilter(verzoek, antwoord);
        } else {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private boolean bestaat(HttpServletRequest verzoek) {
        String pad = Beveiliging.pad(verzoek);
        if (pad.contains("..") || pad.contains(";") || pad.contains("//")) {
            return false;
        }
        return rijen.stream()
                .anyMatch(rij -> rij.recht().isVoor(verzoek.getMethod())
                        && rij.patroon().matcher(pad).matches()
                        && Rolpoort.mag(
                                rij.recht(), SecurityContextHolder.getContext().getAuthentication()));
    }

    private static Pattern patroon(String adres) {
        String patroon = Pattern.quote(adres)
                .replaceAll("\\{[a-z]+}", "\\\\E" + ID + "\\\\Q")
                .replace("**", "\\E" + ALLES_ERONDER + "\\Q");
        return Pattern.compile(patroon);
    }
}
