// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.proces;

import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever is signed in at Baken is signed in at Tasklist, by account id; there is no second sign-in. */
@Configuration(proxyBeanMethods = false)
class Tasklistaanmelding {

    /** After Spring Security's chain (order -100), before the webapps' own filters read the session. */
    private static final int NA_DE_BEVEILIGING = -50;

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> tasklistaanmeldingFilter() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> registratie =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        registratie.addInitParameter("authentication-provider", ContainerBasedAuthenticationProvider.class.getName());
        registratie.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        registratie.setOrder(NA_DE_BEVEILIGING);
        return registratie;
    }
}
