// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.toegang.Adresrecht;
import nl.baken.toegang.Lijsten;
import nl.baken.toegang.Rechtenmatrix;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * The only requests of the webapps that exist are those of the matrix: Tasklist's own pages, what it reads, and
 * claiming. Everything else under {@code /camunda} is not found, the set-up end points (CVE-2026-77226), the other
 * webapps and every writing call included. A task that is not this person's is not found here already: the engine would
 * refuse it in other words than a task that never was.
 */
@Component
class Tasklistpoort implements AuthorizationManager<RequestAuthorizationContext> {

    private static final String ID = "[A-Za-z0-9:_-]{1,100}";
    private static final String ALLES_ERONDER = "(?!.*setup).*";

    private static final String TAAK = "taak";

    private record Rij(Pattern patroon, Adresrecht recht) {

        boolean gaatOverTaak() {
            return recht.patroon().contains("{" + TAAK + "}");
        }
    }

    private final List<Rij> rijen;
    private final Lijsten lijsten;
    private final HuidigeMedewerker huidige;

    Tasklistpoort(Rechtenmatrix matrix, Lijsten lijsten, HuidigeMedewerker huidige) {
        this.lijsten = lijsten;
        this.huidige = huidige;
        this.rijen = matrix.tasklist().stream()
                .map(recht -> new Rij(patroon(recht.patroon()), recht))
                .toList();
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        return new AuthorizationDecision(bestaat(verzoek.getRequest(), wie.get()));
    }

    private boolean bestaat(HttpServletRequest verzoek, Authentication wie) {
        String pad = Beveiliging.pad(verzoek);
        if (pad.contains("..") || pad.contains(";") || pad.contains("//")) {
            return false;
        }
        return rijen.stream().anyMatch(rij -> bestaat(rij, verzoek.getMethod(), pad, wie));
    }

    private boolean bestaat(Rij rij, String methode, String pad, Authentication wie) {
        Matcher adres = rij.patroon().matcher(pad);
        return rij.recht().isVoor(methode)
                && adres.matches()
                && Rolpoort.mag(rij.recht(), wie)
                && (!rij.gaatOverTaak() || lijsten.magOpenen(adres.group(TAAK), huidige.wie()));
    }

    private static Pattern patroon(String adres) {
        String patroon = Pattern.quote(adres)
                .replaceAll("\\{([a-z]+)}", "\\\\E(?<$1>" + ID + ")\\\\Q")
                .replace("**", "\\E" + ALLES_ERONDER + "\\Q");
        return Pattern.compile(patroon);
    }
}
