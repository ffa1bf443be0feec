// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** A user name and a password of Baken itself: nothing else is needed for a first installation. */
@Component
@ConditionalOnProperty(name = "baken.aanmelden.wijze", havingValue = "lokaal", matchIfMissing = true)
class LokaleAanmelding implements Aanmeldwijze {

    private final NaAanmelden naAanmelden;

    LokaleAanmelding(NaAanmelden naAanmelden) {
        this.naAanmelden = naAanmelden;
    }

    @Override
    public void richtIn(HttpSecurity http) throws Exception {
        http.formLogin(form -> form.loginPage("/inloggen")
                        .usernameParameter("gebruikersnaam")
                        .passwordParameter("wachtwoord")
                        .successHandler(naAanmelden)
                        .failureHandler(naAanmelden))
                .logout(af -> af.logoutUrl("/afmelden").logoutSuccessUrl("/inloggen?afgemeld"));
    }
}
