// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * What every answer tells the browser. In front of everything, so that an answer that no filter of Baken ever sees
 * carries it too: a refused address, an error of the container, the management port. Who knows better further on, as
 * Tasklist does for its scripts, replaces the header.
 */
class Paginakoppen extends ValveBase {

    /** A year, as browsers ask before they remember it for good. */
    private static final String ALLEEN_TLS = "max-age=31536000; includeSubDomains";

    private static final Map<String, String> KOPPEN = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "SAMEORIGIN",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), display-capture=(), payment=(), usb=(), serial=(),"
                            + " bluetooth=(), midi=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String CSP =
            "default-src 'none'; img-src 'self' data:; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " font-src 'self'; frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; object-src 'none';"
                    + " form-action 'self'";

    Paginakoppen() {
        super(true);
    }

    @Override
    public void invoke(Request verzoek, Response antwoord) throws IOException, ServletException {
        KOPPEN.forEach(antwoord::setHeader);
        antwoord.setHeader("Content-Security-Policy", CSP);
        if (verzoek.isSecure()) {
            antwoord.setHeader("Strict-Transport-Security", ALLEEN_TLS);
        }
        getNext().invoke(verzoek, antwoord);
    }
}
