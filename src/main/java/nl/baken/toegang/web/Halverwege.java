// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Half a sign-in: the password was right, the code is still to come. It stands in the session and nowhere else: for
 * every page, Tasklist and the engine this is a visitor who has not signed in.
 *
 * @param terug where this person was going, a path within Baken
 */
record Halverwege(String account, Instant sinds, String terug) implements Serializable {

    private static final String PLEK = Halverwege.class.getName();

    void bewaar(HttpServletRequest verzoek) {
        verzoek.getSession().setAttribute(PLEK, this);
        verzoek.changeSessionId();
    }

    /** Not when the password was typed too long ago. */
    static Optional<Halverwege> van(HttpServletRequest verzoek, Instant nu, Duration geldig) {
        HttpSession sessie = verzoek.getSession(false);
        return sessie != null
                        && sessie.getAttribute(PLEK) instanceof Halverwege half
                        && !half.sinds().plus(geldig).isBefore(nu)
                ? Optional.of(half)
                : Optional.empty();
    }

    static void vergeet(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession(false);
        if (sessie != null) {
            sessie.removeAttribute(PLEK);
        }
    }
}
