// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Back from the provider: from here on nothing knows how somebody came in, except signing out. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class NaOrganisatie implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String TERUG = NaOrganisatie.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(NaOrganisatie.class);

    private final NaAanmelden naAanmelden;

    NaOrganisatie(NaAanmelden naAanmelden) {
        this.naAanmelden = naAanmelden;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest verzoek, HttpServletResponse antwoord, Authentication aanmelding) throws IOException {
        Organisatiepersonen.Persoon persoon = (Organisatiepersonen.Persoon) aanmelding.getPrincipal();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                persoon.aanmelding(), null, persoon.getAuthorities()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, verzoek, antwoord);
        BeeindigdeSessies.onthoud(verzoek.getSession(), persoon.getIdToken());
        naAanmelden.laatVerder(context.getAuthentication(), true, verzoek, antwoord, (String)
                verzoek.getSession().getAttribute(TERUG));
    }

    /** The code says enough for the log; what the provider or a forger sent is not repeated. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        String code = code(fout);
        if (Organisatiepersonen.GEEN_TOEGANG.equals(code)) {
            antwoord.sendRedirect("/inloggen/geen-toegang");
            return;
        }
        LOG.warn("Aanmelden bij de organisatie is mislukt: {}", code.replaceAll("[^A-Za-z0-9_.-]", ""));
        antwoord.sendRedirect("/inloggen?mislukt");
    }

    private static String code(AuthenticationException fout) {
        if (fout.getCause() instanceof JwtValidationException token) {
            return token.getErrors().stream().map(OAuth2Error::getErrorCode).collect(Collectors.joining("_"));
        }
        return fout instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : fout.getClass().getSimpleName();
    }
}
