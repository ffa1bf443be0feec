// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.toegang.Accounts;
import nl.baken.toegang.Demoaccounts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signs in with a click, in profile {@code demo} only, as one of the demo accounts only. */
@Controller
@Profile("demo")
class DemoController {

    private final Demoaccounts demo;
    private final Accounts accounts;
    private final Binnenlaten binnenlaten;

    DemoController(Demoaccounts demo, Accounts accounts, Binnenlaten binnenlaten) {
        this.demo = demo;
        this.accounts = accounts;
        this.binnenlaten = binnenlaten;
    }

    @PostMapping("/inloggen/demo")
    void meldAan(@RequestParam String gebruikersnaam, HttpServletRequest verzoek, HttpServletResponse antwoord)
            throws IOException {
        Accounts.Account account = demo.alle().stream()
                .filter(d -> d.gebruikersnaam().equals(gebruikersnaam))
                .findFirst()
                .flatMap(d -> accounts.zoekOpGebruikersnaam(d.gebruikersnaam()))
                .filter(Accounts.Account::actief)
                .orElseThrow(NietGevonden::new);
        binnenlaten.schrijfUit(verzoek);
        if (verzoek.getSession(false) != null) {
            verzoek.getSession(false).invalidate();
        }
        binnenlaten.laatBinnen(account, false, verzoek, antwoord);
        antwoord.sendRedirect(Terugadres.veilig(verzoek.getParameter("terug")));
    }

    /** The list on the sign-in page. */
    @ControllerAdvice(assignableTypes = {AanmeldController.class, OpnieuwController.class})
    @Profile("demo")
    static class Lijst {

        private final Demoaccounts demo;

        Lijst(Demoaccounts demo) {
            this.demo = demo;
        }

        /** What to type again when an act asks for it. */
        @ModelAttribute("demowachtwoord")
        String wachtwoord() {
            return Demoaccounts.WACHTWOORD;
        }

        @ModelAttribute("demoAccounts")
        @Nullable
        List<Demoaccounts.Demo> accounts() {
            return demo.alle();
        }
    }
}
