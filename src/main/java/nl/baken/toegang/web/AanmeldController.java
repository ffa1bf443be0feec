// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.baken.toegang.Sessieeinde;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class AanmeldController {

    @GetMapping("/inloggen")
    String formulier(
            @RequestParam(required = false) @Nullable String fout,
            @RequestParam(required = false) @Nullable String wacht,
            @RequestParam(required = false) @Nullable String mislukt,
            @RequestParam(required = false) @Nullable String afgemeld,
            @RequestParam(required = false) @Nullable String einde,
            @RequestParam(required = false) @Nullable String terug,
            Model model) {
        Sessieeinde.vanCode(einde).ifPresent(reden -> model.addAttribute("einde", reden.uitleg()));
        meldFout(fout, wacht, model);
        if (mislukt != null) {
            model.addAttribute("fout", Aanmeldfout.vanDeel(mislukt).uitleg());
        }
        if (afgemeld != null) {
            model.addAttribute("melding", "Je bent afgemeld.");
        }
        if (terug != null) {
            model.addAttribute("terug", Terugadres.veilig(terug));
        }
        return "inloggen";
    }

    static void meldFout(@Nullable String fout, @Nullable String wacht, Model model) {
        if (fout != null) {
            model.addAttribute("fout", "De gebruikersnaam of het wachtwoord klopt niet. Probeer het opnieuw.");
        } else if (wacht != null) {
            model.addAttribute(
                    "fout",
                    "Er is te vaak een verkeerd wachtwoord gebruikt. Wacht een paar minuten en"
                            + " probeer het dan opnieuw.");
        }
    }

    @GetMapping("/afmelden")
    String afmelden() {
        return "afmelden";
    }

    /** Shown with 401 inside Tasklist's pane: asks Tasklist to leave for the sign-in page. */
    @RequestMapping("/inloggen/verlopen")
    String verlopen(HttpServletRequest verzoek, HttpServletResponse antwoord) throws IOException {
        antwoord.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        return "verlopen";
    }
}
