// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Veld;
import nl.baken.toegang.Aanmelding;
import nl.baken.toegang.EigenWachtwoord;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Change one's own password; the first page after signing in with a one-time password. Nothing typed comes back. */
@Controller
class WachtwoordController {

    private final EigenWachtwoord eigenWachtwoord;

    WachtwoordController(EigenWachtwoord eigenWachtwoord) {
        this.eigenWachtwoord = eigenWachtwoord;
    }

    @GetMapping("/wachtwoord")
    String toon(@AuthenticationPrincipal Aanmelding wie, Model model) {
        vul(model, wie, Map.of());
        return "wachtwoord";
    }

    @PostMapping("/wachtwoord")
    String wijzig(
            @AuthenticationPrincipal Aanmelding wie,
            Ingetypt ingetypt,
            Model model,
            HttpServletRequest verzoek,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        if (ingetypt.isVerplicht() && !wie.moetWijzigen()) {
            // Sent twice: the first time did it.
            return "redirect:/";
        }
        try {
            ingetypt.eisGelijk();
            eigenWachtwoord.wijzig(wie, Geheim.van(ingetypt.huidig()), Geheim.van(ingetypt.nieuw()));
        } catch (Weigering weigering) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            vul(model, wie, weigering.fouten());
            return "wachtwoord";
        }
        verzoek.changeSessionId();
        door.addFlashAttribute("melding", "Je wachtwoord is gewijzigd.");
        return "redirect:/";
    }

    /** @param moest whether the form was shown because of a one-time password */
    record Ingetypt(String huidig, String nieuw, String herhaling, String moest) {

        Ingetypt {
            huidig = Objects.requireNonNullElse(huidig, "");
            nieuw = Objects.requireNonNullElse(nieuw, "");
            herhaling = Objects.requireNonNullElse(herhaling, "");
        }

        boolean isVerplicht() {
            return "true".equals(moest);
        }

        void eisGelijk() {
            if (!nieuw.equals(herhaling)) {
                throw new Weigering("herhaling", "Typ hier precies hetzelfde als bij het nieuwe wachtwoord.");
            }
        }

        @Override
        public String toString() {
            return "wachtwoorden";
        }
    }

    private static void vul(Model model, Aanmelding wie, Map<String, List<String>> fouten) {
        List<Veld> velden = new ArrayList<>();
        if (!wie.moetWijzigen()) {
            velden.add(veld("huidig", "Huidig wachtwoord", "", fouten));
        }
        velden.add(
                veld("nieuw", "Nieuw wachtwoord", "Minstens 12 tekens. Vier losse woorden onthoud je goed.", fouten));
        velden.add(veld("herhaling", "Nieuw wachtwoord nog een keer", "", fouten));
        model.addAttribute("velden", velden);
        model.addAttribute("moest", wie.moetWijzigen());
    }

    private static Veld veld(String naam, String label, String hint, Map<String, List<String>> fouten) {
        return new Veld(
                naam,
                "wachtwoord",
                label,
                hint,
                true,
                List.of(),
                List.of(),
                fouten.getOrDefault(naam, List.of()),
                null,
                false);
    }
}
