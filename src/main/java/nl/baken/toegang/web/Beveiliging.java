// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.Rol;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One sign-in for Baken's pages and Tasklist, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    /** The webapps are served by a servlet of their own; only path and path info together tell where one is. */
    static final RequestMatcher TASKLIST = verzoek -> pad(verzoek).startsWith("/camunda/");

    /** Completed with where forms may lead. */
    private static final String CSP = "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
            + " frame-ancestors 'self'; base-uri 'none'; object-src 'none'; form-action ";

    private static final String[] MET_SIGNALEN = {
        Rol.MELDER.name(), Rol.SLEUTELFUNCTIONARIS.name(), Rol.ZORGCOORDINATOR.name(), Rol.TEAMLEIDER_ZC.name()
    };

    private static final String[] VRIJ = {
        "/inloggen",
        "/inloggen/demo",
        "/inloggen/verlopen",
        "/inloggen/organisatie",
        "/inloggen/nood",
        "/inloggen/geen-toegang",
        "/css/**",
        "/js/**",
        "/webjars/htmx.org/**",
        "/favicon.svg",
        "/toegankelijkheid",
        "/error"
    };

    /** Health for the container's own check: on the management port, on loopback, without details. */
    @Bean
    @Order(1)
    SecurityFilterChain gezondheid(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(wie -> wie.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .build();
    }

    @Bean
    SecurityFilterChain keten(
            HttpSecurity http, AuthenticationManager aanmelder, Sessiebewaking bewaking, Aanmeldwijze wijze)
            throws Exception {
        wijze.richtIn(http);
        return http.authenticationManager(aanmelder)
                .authorizeHttpRequests(wie -> wie.requestMatchers(VRIJ)
                        .permitAll()
                        .requestMatchers("/beheer/**")
                        .hasAuthority(Rol.FUNCTIONEEL_BEHEERDER.name())
                        // Only the pages without a number: those with one ask Toegang, which logs who tried.
                        .requestMatchers("/signalen", "/signalen/nieuw/**")
                        .hasAnyAuthority(MET_SIGNALEN)
                        .requestMatchers("/zaken")
                        .hasAnyAuthority(Rol.ZORGCOORDINATOR.name(), Rol.TEAMLEIDER_ZC.name())
                        .requestMatchers("/zorgcoordinatie/team/**")
                        .hasAuthority(Rol.TEAMLEIDER_ZC.name())
                        .requestMatchers("/logboek/**")
                        .hasAnyAuthority(Rol.AUDITOR.name(), Rol.FG.name())
                        .requestMatchers("/stuurinformatie/**")
                        .hasAnyAuthority(Rol.MANAGER.name(), Rol.BELEIDSMEDEWERKER.name(), Rol.TEAMLEIDER_ZC.name())
                        .anyRequest()
                        .authenticated())
                // The address to go back to is in the form; so nobody gets a session for only asking.
                .requestCache(cache -> cache.disable())
                // Tasklist has a CSRF filter of its own.
                .csrf(csrf -> csrf.ignoringRequestMatchers(TASKLIST))
                .exceptionHandling(fout ->
                        fout.authenticationEntryPoint(new SessieVerlopen()).accessDeniedHandler(new SessieVerlopen()))
                .headers(headers -> headers.frameOptions(frame -> frame.disable())
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(TASKLIST),
                                new ContentSecurityPolicyHeaderWriter(CSP + wijze.formulierdoelen())))
                        .addHeaderWriter(new XFrameOptionsHeaderWriter(XFrameOptionsMode.SAMEORIGIN))
                        .addHeaderWriter(Beveiliging::bewaarNiets)
                        .referrerPolicy(r -> r.policy(ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(bewaking, AuthorizationFilter.class)
                .addFilterAfter(new Tasklistpoort(), AuthorizationFilter.class)
                .build();
    }

    @Bean
    AuthenticationManager aanmelder(AuthenticationProvider wachtwoordcontrole) {
        return new ProviderManager(wachtwoordcontrole);
    }

    @Bean
    static PasswordEncoder wachtwoorden() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** The webapps would let a browser keep what the engine answers; lists of tasks stay out of its cache. */
    private static void bewaarNiets(HttpServletRequest verzoek, HttpServletResponse antwoord) {
        if (pad(verzoek).startsWith("/camunda/api/")) {
            antwoord.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    static String pad(HttpServletRequest verzoek) {
        String vervolg = verzoek.getPathInfo();
        return vervolg == null ? verzoek.getServletPath() : verzoek.getServletPath() + vervolg;
    }
}
