// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import nl.baken.toegang.AanmeldInstellingen;
import nl.baken.toegang.Aanmeldgrenzen;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.OidcInstellingen;
import nl.baken.toegang.OidcInstellingen.Zekerheidsclaim;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * What Baken asks of the provider: a code, with PKCE, state and nonce; how sure it must be; and, of who is signed in
 * here already or always when so configured, a fresh sign-in. Asking proves nothing, for it goes through the browser:
 * what the token says decides ({@link Organisatiepersonen}, {@link NaOrganisatie}).
 */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Aanmeldverzoek implements OAuth2AuthorizationRequestResolver {

    private final OidcInstellingen instellingen;
    private final Aanmeldgrenzen grenzen;
    private final DefaultOAuth2AuthorizationRequestResolver basis;

    Aanmeldverzoek(AanmeldInstellingen aanmelden, Aanmeldgrenzen grenzen, Aanmeldvoorziening voorziening) {
        this.instellingen = java.util.Objects.requireNonNull(aanmelden.oidc());
        this.grenzen = grenzen;
        this.basis = new DefaultOAuth2AuthorizationRequestResolver(voorziening, Organisatieaanmelding.VIA);
        basis.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek) {
        return aangevuld(basis.resolve(verzoek));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest verzoek, String naam) {
        return aangevuld(basis.resolve(verzoek, naam));
    }

    private @Nullable OAuth2AuthorizationRequest aangevuld(@Nullable OAuth2AuthorizationRequest verzoek) {
        return verzoek == null
                ? null
                : OAuth2AuthorizationRequest.from(verzoek)
                        .additionalParameters(eigen -> eigen.putAll(eigen()))
                        .build();
    }

    private Map<String, Object> eigen() {
        Map<String, Object> eigen = new HashMap<>();
        if (instellingen.zekerheid() == Zekerheidsclaim.ACR) {
            eigen.put("acr_values", String.join(" ", instellingen.zeker()));
        }
        if (instellingen.opnieuw() || isAangemeld()) {
            eigen.put("prompt", "login");
            // With it the provider must also tell when it asked: claim auth_time.
            eigen.put("max_age", Long.toString(grenzen.opnieuwNa().toSeconds()));
        }
        return eigen;
    }

    private static boolean isAangemeld() {
        Authentication wie = SecurityContextHolder.getContext().getAuthentication();
        return wie != null && wie.getPrincipal() instanceof Aanmelding;
    }
}
