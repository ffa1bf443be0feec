// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import static org.springframework.security.config.Customizer.withDefaults;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.CACHE;
import static org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive.STORAGE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.actuate.autoconfigure.security.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One security chain for Baken's pages and Tasklist. */
@Configuration(proxyBeanMethods = false)
class Beveiliging {

    /** The webapps are served by a servlet of their own; only path and path info together tell where one is. */
    static final RequestMatcher TASKLIST = verzoek -> pad(verzoek).startsWith("/camunda/");

    private static final String[] VRIJ = {
        "/inloggen",
        "/inloggen/demo",
        "/inloggen/verlopen",
        "/inloggen/code",
        "/inloggen/organisatie",
        "/inloggen/nood",
        "/inloggen/uitgang",
        "/inloggen/afgemeld",
        "/inloggen/geen-toegang",
        "/css/**",
        "/js/**",
        "/webjars/htmx.org/**",
        "/favicon.svg",
        "/toegankelijkheid",
        "/meldwijzer",
        "/meldwijzer/**",
        "/error"
    };

    /** Health for the container's own check: on the management port, on loopback, without details. */
    @Bean
    @Order(1)
    SecurityFilterChain gezondheid(HttpSecurity http) throws Exception {
        return http.securityMatcher(EndpointRequest.toAnyEndpoint())
                .authorizeHttpRequests(wie -> wie.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .headers(headers -> headers.defaultsDisabled().cacheControl(withDefaults()))
                .build();
    }

    @Bean
    SecurityFilterChain keten(
            HttpSecurity http,
            AuthenticationProvider wachtwoordcontrole,
            Rolpoort rolpoort,
            Tasklistpoort tasklistpoort,
            Sessiebewaking bewaking,
            Binnenlaten binnenlaten,
            Aanmeldwijze wijze)
            throws Exception {
        // Without a parent: that would ask the same provider again, and count a wrong password twice.
        http.getSharedObject(AuthenticationManagerBuilder.class)
                .parentAuthenticationManager(null)
                .authenticationProvider(wachtwoordcontrole);
        wijze.richtIn(http);
        return http.authorizeHttpRequests(wie -> wie.requestMatchers(VRIJ)
                        .permitAll()
                        .requestMatchers(TASKLIST)
                        .access(tasklistpoort)
                        .requestMatchers("/formulieren/**")
                        .authenticated()
                        .anyRequest()
                        .access(rolpoort))
                .logout(af -> af.addLogoutHandler((verzoek, antwoord, wie) -> binnenlaten.schrijfUit(verzoek))
                        // Not the cookies: a browser would drop those of the whole domain, and with them what the
                        // provider of the organisation needs to sign somebody out there. Ours opens nothing any more.
                        .addLogoutHandler(new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(CACHE, STORAGE))))
                // The address to go back to is in the form; so nobody gets a session for only asking.
                .requestCache(cache -> cache.disable())
                // Tasklist has a CSRF filter of its own. The Meldwijzer changes nothing and gives nobody a session.
                .csrf(csrf -> csrf.ignoringRequestMatchers(TASKLIST).ignoringRequestMatchers("/meldwijzer/**"))
                .exceptionHandling(fout ->
                        fout.authenticationEntryPoint(new SessieVerlopen()).accessDeniedHandler(new SessieVerlopen()))
                // What a browser may keep; the other headers are on every answer (Paginakoppen).
                .headers(headers -> headers.defaultsDisabled()
                        .cacheControl(withDefaults())
                        .addHeaderWriter(Beveiliging::bewaarNiets))
                .addFilterBefore(bewaking, AuthorizationFilter.class)
                .build();
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
