// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import nl.baken.toegang.Aanmeldgrenzen;
import nl.baken.toegang.Aanmeldstappen;
import nl.baken.toegang.Accounts;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The second step of signing in: a code from the app, or a recovery code. */
@Controller
class CodeController {

    private static final String PAGINA = "inloggen-code";
    private static final String OPNIEUW = "redirect:/inloggen";

    private final Aanmeldstappen stappen;
    private final Binnenlaten binnenlaten;
    private final Aanmeldgrenzen instellingen;
    private final Clock klok;

    CodeController(Aanmeldstappen stappen, Binnenlaten binnenlaten, Aanmeldgrenzen instellingen, Clock klok) {
        this.stappen = stappen;
        this.binnenlaten = binnenlaten;
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @GetMapping("/inloggen/code")
    String toon(HttpServletRequest verzoek) {
        return half(verzoek).isPresent() ? PAGINA : OPNIEUW;
    }

    @PostMapping("/inloggen/code")
    String controleer(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            Model model) {
        Optional<Halverwege> half = half(verzoek);
        if (half.isEmpty()) {
            return OPNIEUW;
        }
        try {
            Optional<Accounts.Account> wie =
                    stappen.rondAf(half.get().account(), half.get().sinds(), code);
            Halverwege.vergeet(verzoek);
            if (wie.isEmpty()) {
                return OPNIEUW;
            }
            binnenlaten.laatBinnen(wie.get(), true, verzoek, antwoord);
            return "redirect:" + half.get().terug();
        } catch (LockedException e) {
            return weiger(
                    "Er is te vaak een verkeerde code gebruikt. Wacht een paar minuten en probeer het dan opnieuw.",
                    model,
                    antwoord);
        } catch (BadCredentialsException e) {
            return weiger(
                    "Deze code klopt niet. Elke code werkt één keer: wacht zo nodig op een nieuwe.", model, antwoord);
        }
    }

    private Optional<Halverwege> half(HttpServletRequest verzoek) {
        return Halverwege.van(verzoek, klok.instant(), instellingen.opnieuwNa());
    }

    private static String weiger(String fout, Model model, HttpServletResponse antwoord) {
        model.addAttribute("fout", fout);
        antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return PAGINA;
    }
}
