// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.baken.toegang.AanmeldInstellingen;
import nl.baken.toegang.OidcInstellingen;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The provider of the organisation. Its metadata are asked for when somebody wants to sign in, not at the start: so
 * Baken starts without it, says so, and works again by itself when the provider does.
 */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Aanmeldvoorziening implements ClientRegistrationRepository {

    /** The part of our addresses that names the provider; there is one. */
    static final String NAAM = "organisatie";

    static final String TERUG = "/inloggen/terug/";
    static final String AFGEMELD = "/inloggen/afgemeld";

    private static final Logger LOG = LoggerFactory.getLogger(Aanmeldvoorziening.class);
    private static final Duration GEDULD = Duration.ofSeconds(3);
    private static final Duration VERS = Duration.ofMinutes(1);
    private static final Duration PAUZE = Duration.ofSeconds(2);

    private final OidcInstellingen instellingen;
    private final RestClient http;
    private @Nullable ClientRegistration laatste;
    private Instant gevraagd = Instant.MIN;
    private boolean bereikbaar;

    Aanmeldvoorziening(AanmeldInstellingen instellingen) {
        this.instellingen = java.util.Objects.requireNonNull(instellingen.oidc());
        SimpleClientHttpRequestFactory verbinding = new SimpleClientHttpRequestFactory();
        verbinding.setConnectTimeout(GEDULD);
        verbinding.setReadTimeout(GEDULD);
        this.http = RestClient.builder().requestFactory(verbinding).build();
    }

    /** Whether the provider answered just now: at most a minute ago, or after a miss a few seconds ago. */
    synchronized boolean isBereikbaar() {
        return isBereikbaar(bereikbaar ? VERS : PAUZE);
    }

    /** The same, of this moment: for who is about to be sent there. */
    synchronized boolean isNuBereikbaar() {
        return isBereikbaar(PAUZE);
    }

    private boolean isBereikbaar(Duration geldig) {
        // The wall clock of the machine: what moves in a test is the time of the cases, not that of a network.
        Instant nu = Instant.now();
        if (gevraagd.equals(Instant.MIN) || gevraagd.plus(geldig).isBefore(nu)) {
            vraag();
            gevraagd = Instant.now();
        }
        return bereikbaar;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String naam) {
        return NAAM.equals(naam) && (isBereikbaar() || laatste != null) ? laatste : null;
    }

    /**
     * Where signing out goes on. Without {@code id_token_hint}: that would put the name and roles of a colleague in an
     * address, and so in logs; the provider may ask for one more click instead.
     *
     * @return empty when the provider has no such address or does not answer
     */
    synchronized Optional<String> uitgang() {
        if (!isNuBereikbaar() || laatste == null) {
            return Optional.empty();
        }
        Map<String, Object> gegevens = laatste.getProviderDetails().getConfigurationMetadata();
        return Optional.ofNullable(gegevens.get("end_session_endpoint"))
                .map(adres -> UriComponentsBuilder.fromUriString(adres.toString())
                        .queryParam("client_id", "{client}")
                        .queryParam("post_logout_redirect_uri", "{terug}")
                        .encode()
                        .buildAndExpand(instellingen.client(), instellingen.adres() + AFGEMELD)
                        .toUriString());
    }

    private void vraag() {
        boolean eerder = bereikbaar;
        boolean eersteKeer = gevraagd.equals(Instant.MIN);
        try {
            Map<String, Object> gegevens = http.get()
                    .uri(instellingen.uitgever() + "/.well-known/openid-configuration")
                    .retrieve()
                    .body(new ParameterizedTypeReference<>() {});
            laatste = registratie(gegevens == null ? Map.of() : gegevens);
            bereikbaar = true;
            if (!eerder && !eersteKeer) {
                LOG.info("De aanmeldvoorziening {} geeft weer antwoord.", instellingen.uitgever());
            }
        } catch (RuntimeException e) {
            bereikbaar = false;
            LOG.warn(
                    "De aanmeldvoorziening {} geeft geen bruikbaar antwoord: {}. Niemand kan zich nu aanmelden.",
                    instellingen.uitgever(),
                    e.getClass().getSimpleName());
        }
    }

    /** @throws IllegalStateException when somebody else answers than the issuer that was configured */
    private ClientRegistration registratie(Map<String, Object> gegevens) {
        if (!instellingen.uitgever().toString().equals(gegevens.get("issuer"))) {
            throw new IllegalStateException("andere uitgever");
        }
        return ClientRegistrations.fromOidcConfiguration(gegevens)
                .registrationId(NAAM)
                .clientId(instellingen.client())
                .clientSecret(instellingen.geheim())
                .clientAuthenticationMethod(
                        instellingen.metSleutel()
                                ? ClientAuthenticationMethod.PRIVATE_KEY_JWT
                                : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .redirectUri(instellingen.adres() + TERUG + NAAM)
                .scope("openid", "profile")
                .build();
    }
}
