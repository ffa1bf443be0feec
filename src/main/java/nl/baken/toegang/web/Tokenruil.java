// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import nl.baken.toegang.AanmeldInstellingen;
import nl.baken.toegang.OidcInstellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Exchanges the code at the provider, where Baken shows who it is with its secret or, better, with its own key. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Tokenruil implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    /** The person waits meanwhile, and so does a thread of the server. */
    private static final Duration GEDULD = Duration.ofSeconds(10);

    private final RestClientAuthorizationCodeTokenResponseClient ruil =
            new RestClientAuthorizationCodeTokenResponseClient();

    Tokenruil(AanmeldInstellingen instellingen) {
        OidcInstellingen oidc = java.util.Objects.requireNonNull(instellingen.oidc());
        ruil.setRestClient(http());
        Path bestand = oidc.sleutelbestand();
        if (bestand != null) {
            JWK sleutel = lees(bestand);
            ruil.addParametersConverter(new NimbusJwtClientAuthenticationParametersConverter<>(wie -> sleutel));
        }
    }

    /** As Spring Security makes it, and no longer patient without end. */
    private static RestClient http() {
        SimpleClientHttpRequestFactory verbinding = new SimpleClientHttpRequestFactory();
        verbinding.setConnectTimeout(GEDULD);
        verbinding.setReadTimeout(GEDULD);
        return RestClient.builder()
                .requestFactory(verbinding)
                .messageConverters(omzetters -> {
                    omzetters.clear();
                    omzetters.add(new FormHttpMessageConverter());
                    omzetters.add(new OAuth2AccessTokenResponseHttpMessageConverter());
                })
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
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
