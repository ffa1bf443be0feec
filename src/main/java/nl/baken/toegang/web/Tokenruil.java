// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import nl.baken.toegang.AanmeldInstellingen;
import nl.baken.toegang.OidcInstellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;

/** Exchanges the code at the provider, where Baken shows who it is with its secret or, better, with its own key. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Tokenruil implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final RestClientAuthorizationCodeTokenResponseClient ruil =
            new RestClientAuthorizationCodeTokenResponseClient();

    Tokenruil(AanmeldInstellingen instellingen) {
        OidcInstellingen oidc = java.util.Objects.requireNonNull(instellingen.oidc());
        Path bestand = oidc.sleutelbestand();
        if (bestand != null) {
            JWK sleutel = lees(bestand);
            ruil.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(wie -> sleutel));
        }
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest verzoek) {
        return ruil.getTokenResponse(verzoek);
    }

    /** @throws IllegalStateException without what is in the file: that is a secret */
    private static JWK lees(Path bestand) {
        try {
            return JWK.parse(Files.readString(bestand));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("baken.aanmelden.oidc.sleutelbestand: geen JWK in " + bestand);
        }
    }
}
