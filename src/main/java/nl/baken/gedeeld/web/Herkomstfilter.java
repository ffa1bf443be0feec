// SPDX-License-Identifier: EUPL-1.2
package nl.baken.gedeeld.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.gedeeld.Herkomst;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request its trace: the one that the caller's {@code traceparent} names, or a new one. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Herkomstfilter extends OncePerRequestFilter {

    /** Source: W3C Trace Context, version 00. */
    private static final Pattern TRACEPARENT =
            Pattern.compile("00-(?!0{32})([0-9a-f]{16})([0-9a-f]{16})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private static final int TEKENS = 16;

    @Override
    protected void doFilterInternal(HttpServletRequest verzoek, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        Herkomst herkomst = new Herkomst(
                spoor(verzoek.getHeader("traceparent")),
                verzoek.getRemoteAddr(),
                vingerafdruk(verzoek.getHeader("User-Agent")));
        try (Herkomst.Bereik bereik = herkomst.open()) {
            keten.doFilter(verzoek, antwoord);
        }
    }

    static UUID spoor(@Nullable String traceparent) {
        Matcher delen = TRACEPARENT.matcher(traceparent == null ? "" : traceparent);
        return delen.matches()
                ? new UUID(Long.parseUnsignedLong(delen.group(1), 16), Long.parseUnsignedLong(delen.group(2), 16))
                : UUID.randomUUID();
    }

    private static @Nullable String vingerafdruk(@Nullable String browser) {
        if (browser == null) {
            return null;
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(browser.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, TEKENS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
