// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.time.Clock;
import java.util.Map;
import java.util.function.Predicate;
import nl.baken.toegang.AanmeldInstellingen;
import nl.baken.toegang.Aanmeldgrenzen;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.Claimregels;
import nl.baken.toegang.OidcInstellingen;
import nl.baken.toegang.Organisatieaccounts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.stereotype.Component;

/** From an ID token to somebody of Baken: first whether the token can be believed, then who that is here. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Organisatiepersonen implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String GEEN_TOEGANG = "geen_toegang";
    static final String NIET_ZEKER = "niet_zeker_genoeg";
    static final String TE_OUD = "aanmelding_te_oud";
    static final String TE_LANG = "token_te_lang_geldig";
    /** When the keys of the provider can't be read, so that nothing can be said about a token. */
    static final String GEEN_SLEUTELS = "geen_sleutels";

    private final Organisatieaccounts accounts;
    private final Claimregels regels;

    Organisatiepersonen(Organisatieaccounts accounts, AanmeldInstellingen instellingen) {
        this.accounts = accounts;
        this.regels = new Claimregels(java.util.Objects.requireNonNull(instellingen.oidc()));
    }

    /** What the filter of Spring Security hands on; behind it only {@link Aanmelding} is left. */
    static final class Persoon extends DefaultOidcUser {

        private final transient Aanmelding aanmelding;

        private Persoon(OidcUserRequest verzoek, Aanmelding aanmelding) {
            super(aanmelding.getAuthorities(), verzoek.getIdToken());
            this.aanmelding = aanmelding;
        }

        Aanmelding aanmelding() {
            return aanmelding;
        }
    }

    @Override
    public OidcUser loadUser(OidcUserRequest verzoek) {
        Map<String, Object> claims = verzoek.getIdToken().getClaims();
        return accounts.meldAan(
                        verzoek.getIdToken().getIssuer().toString(),
                        verzoek.getIdToken().getSubject(),
                        regels,
                        claims)
                .map(aanmelding -> new Persoon(verzoek, aanmelding))
                .orElseThrow(() -> new OAuth2AuthenticationException(GEEN_TOEGANG));
    }

    /** Issuer, audience, azp, times and signature are Spring Security's; nonce it checks elsewhere. The rest is here. */
    @Bean
    static JwtDecoderFactory<ClientRegistration> idTokens(
            AanmeldInstellingen instellingen, Aanmeldgrenzen grenzen, Clock klok) {
        OidcInstellingen oidc = java.util.Objects.requireNonNull(instellingen.oidc());
        OidcIdTokenDecoderFactory lezer = new OidcIdTokenDecoderFactory();
        lezer.setJwsAlgorithmResolver(wie -> SignatureAlgorithm.from(oidc.handtekening()));
        Claimregels regels = new Claimregels(oidc);
        lezer.setJwtValidatorFactory(wie -> new DelegatingOAuth2TokenValidator<>(
                new JwtTimestampValidator(),
                new OidcIdTokenValidator(wie),
                regel(TE_LANG, token -> regels.isKort(token.getIssuedAt(), token.getExpiresAt())),
                regel(NIET_ZEKER, token -> regels.isZeker(token.getClaims())),
                regel(
                        TE_OUD,
                        token -> !oidc.opnieuw()
                                || Claimregels.isVers(
                                        token.getClaimAsInstant(IdTokenClaimNames.AUTH_TIME),
                                        klok.instant(),
                                        grenzen.opnieuwNa()))));
        return lezer;
    }

    private static OAuth2TokenValidator<Jwt> regel(String fout, Predicate<Jwt> houdtZichEraan) {
        return token -> houdtZichEraan.test(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error(fout));
    }
}
