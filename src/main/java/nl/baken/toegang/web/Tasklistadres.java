// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The webapps are reached by their plain address only. Written with dots, semicolons or codes it means the same servlet
 * to the container and another path to Spring, which breaks off with an error before anything is guarded or logged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Tasklistadres extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        String adres = verzoek.getRequestURI();
        boolean omweg = Beveiliging.TASKLIST.matches(verzoek)
                && (adres.contains(";") || !adres.startsWith(verzoek.getServletPath()));
        if (omweg) {
            antwoord.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            keten.doFilter(verzoek, antwoord);
        }
    }
}
