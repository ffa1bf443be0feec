// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.baken.toegang.Aanmeldgrenzen;
import nl.baken.toegang.Claimregels;
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
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Back from the provider: from here on nothing knows how somebody came in, except signing out. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "oidc")
class NaOrganisatie implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String TERUG = NaOrganisatie.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(NaOrganisatie.class);

    private final Binnenlaten binnenlaten;
    private final Aanmeldgrenzen grenzen;
    private final Clock klok;

    NaOrganisatie(Binnenlaten binnenlaten, Aanmeldgrenzen grenzen, Clock klok) {
        this.grenzen = grenzen;
        this.klok = klok;
        this.binnenlaten = binnenlaten;
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
        boolean wasBinnen = verzoek.getSession().getAttribute(Websessie.AANMELDING) != null;
        Instant aangetoondOp = aangetoondOp(persoon.getIdToken());
        binnenlaten.schrijfIn(persoon.aanmelding().getUsername(), true, aangetoondOp, verzoek);
        boolean oud = !Claimregels.isVers(aangetoondOp, klok.instant(), grenzen.opnieuwNa());
        antwoord.sendRedirect(
                wasBinnen && oud ? adres("/opnieuw-aanmelden", Aanmeldfout.OUD, terug(verzoek)) : terug(verzoek));
    }

    /** As the provider says. One that does not say, proves nothing for what asks for a recent sign-in. */
    private static Instant aangetoondOp(OidcIdToken token) {
        return Objects.requireNonNullElse(token.getAuthenticatedAt(), Instant.EPOCH);
    }

    private static String terug(HttpServletRequest verzoek) {
        HttpSession sessie = verzoek.getSession();
        String terug = (String) sessie.getAttribute(TERUG);
        sessie.removeAttribute(TERUG);
        return Terugadres.veilig(terug);
    }

    /** The code says enough for the log; what the provider or a forger sent is not repeated. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest verzoek, HttpServletResponse antwoord, AuthenticationException fout) throws IOException {
        List<String> codes = codes(fout);
        if (codes.contains(Organisatiepersonen.GEEN_TOEGANG)) {
            antwoord.sendRedirect("/inloggen/geen-toegang");
            return;
        }
        LOG.warn(
                "Aanmelden bij de organisatie is mislukt: {}",
                String.join(" ", codes).replaceAll("[^A-Za-z0-9_. -]", ""));
        antwoord.sendRedirect(adres("/inloggen", Aanmeldfout.vanCodes(codes), terug(verzoek)));
    }

    private static String adres(String pagina, Aanmeldfout fout, String terug) {
        return UriComponentsBuilder.fromPath(pagina)
                .queryParam("mislukt", fout.deel())
                .queryParam("terug", "{terug}")
                .encode()
                .buildAndExpand(terug)
                .toUriString();
    }

    private static List<String> codes(AuthenticationException fout) {
        if (fout.getCause() instanceof JwtValidationException token) {
            return token.getErrors().stream().map(OAuth2Error::getErrorCode).toList();
        }
        if (fout.getCause() instanceof JwtException && !(fout.getCause() instanceof BadJwtException)) {
            return List.of(Organisatiepersonen.GEEN_SLEUTELS);
        }
        return List.of(
                fout instanceof OAuth2AuthenticationException oauth
                        ? oauth.getError().getErrorCode()
                        : fout.getClass().getSimpleName());
    }
}
