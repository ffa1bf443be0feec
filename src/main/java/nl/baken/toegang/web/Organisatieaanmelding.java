// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.AanmeldInstellingen;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.stereotype.Component;

/**
 * Signing in and out at the provider of the own organisation: OpenID Connect, code flow with PKCE, state and nonce. The
 * form for a password is not on the sign-in page; sealed accounts have an address of their own.
 */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class Organisatieaanmelding implements Aanmeldwijze {

    static final String VIA = "/inloggen/via";
    static final String NOOD = "/inloggen/nood";
    static final String UITGANG = "/inloggen/uitgang";

    private final Aanmeldvoorziening voorziening;
    private final Aanmeldverzoek verzoek;
    private final Organisatiepersonen personen;
    private final NaAanmelden naAanmelden;
    private final NaOrganisatie naOrganisatie;
    private final Tokenruil ruil;
    private final BeeindigdeSessies beeindigd;
    private final AanmeldInstellingen aanmelden;

    Organisatieaanmelding(
            AanmeldInstellingen aanmelden,
            Aanmeldvoorziening voorziening,
            Aanmeldverzoek verzoek,
            Organisatiepersonen personen,
            NaAanmelden naAanmelden,
            NaOrganisatie naOrganisatie,
            Tokenruil ruil,
            BeeindigdeSessies beeindigd) {
        this.aanmelden = aanmelden;
        this.voorziening = voorziening;
        this.verzoek = verzoek;
        this.personen = personen;
        this.naAanmelden = naAanmelden;
        this.naOrganisatie = naOrganisatie;
        this.ruil = ruil;
        this.beeindigd = beeindigd;
    }

    @Override
    public void richtIn(HttpSecurity http) throws Exception {
        http.oauth2Login(this::richtIn)
                .oidcLogout(af -> af.backChannel(achterom -> achterom.logoutHandler(beeindigd)))
                .logout(af -> af.logoutUrl("/afmelden").logoutSuccessUrl(UITGANG));
        if (!aanmelden.verzegeld().isEmpty()) {
            http.formLogin(form -> form.loginPage("/inloggen")
                    .loginProcessingUrl(NOOD)
                    .usernameParameter("gebruikersnaam")
                    .passwordParameter("wachtwoord")
                    .successHandler(naAanmelden)
                    .failureHandler(naAanmelden));
        }
    }

    private void richtIn(OAuth2LoginConfigurer<HttpSecurity> aanmelding) {
        aanmelding
                .loginPage("/inloggen")
                .clientRegistrationRepository(voorziening)
                .authorizedClientRepository(new GeenTokens())
                .authorizationEndpoint(heen -> heen.authorizationRequestResolver(verzoek))
                .redirectionEndpoint(terug -> terug.baseUri(Aanmeldvoorziening.TERUG + "*"))
                .tokenEndpoint(token -> token.accessTokenResponseClient(ruil))
                .userInfoEndpoint(wie -> wie.oidcUserService(personen))
                .successHandler(naOrganisatie)
                .failureHandler(naOrganisatie);
    }
}
