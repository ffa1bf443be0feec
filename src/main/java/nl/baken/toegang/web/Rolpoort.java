// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.List;
import java.util.function.Supplier;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Adresrecht;
import nl.baken.toegang.Rechtenmatrix;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which role has which page, by the matrix. A page of a case, signal or task it lets through: there the services ask
 * {@code Toegang}, which knows the relation and logs who tried. What is in no row, is there for nobody.
 */
@Component
class Rolpoort implements AuthorizationManager<RequestAuthorizationContext> {

    private record Rij(PathPattern patroon, Adresrecht recht) {}

    private final List<Rij> rijen;

    /** The most exact pattern first, as Spring MVC chooses. */
    Rolpoort(Rechtenmatrix matrix) {
        this.rijen = matrix.adressen().stream()
                .map(recht -> new Rij(PathPatternParser.defaultInstance.parse(recht.patroon()), recht))
                .sorted((een, ander) -> PathPattern.SPECIFICITY_COMPARATOR.compare(een.patroon(), ander.patroon()))
                .toList();
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        String methode = verzoek.getRequest().getMethod();
        PathContainer pad = PathContainer.parsePath(Beveiliging.pad(verzoek.getRequest()));
        Authentication aanmelding = wie.get();
        boolean mag = rijen.stream()
                .filter(rij -> rij.recht().isVoor(methode) && rij.patroon().matches(pad))
                .findFirst()
                .map(rij -> mag(rij.recht(), aanmelding))
                .orElse(false);
        return new AuthorizationDecision(mag);
    }

    /** Whether somebody who signed in comes past the row of this address. */
    static boolean mag(Adresrecht recht, Authentication wie) {
        return wie.isAuthenticated() && !(wie instanceof AnonymousAuthenticationToken) && isVoor(recht, wie);
    }

    private static boolean isVoor(Adresrecht recht, Authentication wie) {
        return !recht.hangtAanRol()
                || recht.isVoorIedereen()
                || wie.getAuthorities().stream()
                        .map(gezag -> Rol.valueOf(gezag.getAuthority()))
                        .anyMatch(recht::magAltijd);
    }
}
