// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.util.function.Supplier;
import nl.baken.gedeeld.Rol;
import nl.baken.toegang.Adresrecht;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Which role has which page, by the matrix. A page of a case, signal or task it lets through: there the services ask
 * {@code Toegang}, which knows the relation and logs who tried. What is in no row, is there for nobody.
 */
@Component
class Rolpoort implements AuthorizationManager<RequestAuthorizationContext> {

    private final Adreszoeker adressen;

    Rolpoort(Adreszoeker adressen) {
        this.adressen = adressen;
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> wie, RequestAuthorizationContext verzoek) {
        Authentication aanmelding = wie.get();
        boolean mag = adressen.zoek(verzoek.getRequest().getMethod(), Beveiliging.pad(verzoek.getRequest()))
                .map(treffer -> mag(treffer.recht(), aanmelding))
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
