// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.Sessies;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where one is signed in, and ending that. */
@Controller
class SessieController {

    private static final String TERUG = "redirect:/sessies";

    private final Sessies sessies;
    private final Sessieregels regels;

    SessieController(Sessies sessies, Sessieregels regels) {
        this.sessies = sessies;
        this.regels = regels;
    }

    @GetMapping("/sessies")
    String toon(Model model) {
        model.addAttribute("sessies", regels.van(sessies.mijne()));
        return "sessies";
    }

    /** A session of somebody else and one that is over give the same answer. */
    @PostMapping("/sessies/{sessie}/beeindigen")
    String beeindig(@PathVariable String sessie, RedirectAttributes door) {
        door.addFlashAttribute(
                "melding",
                sessies.beeindigMijne(sessie)
                        ? "De sessie is beëindigd. Wie daar nog zit, moet zich opnieuw aanmelden."
                        : "Die sessie was al beëindigd.");
        return TERUG;
    }

    @PostMapping("/sessies/andere-beeindigen")
    String beeindigAndere(RedirectAttributes door) {
        int aantal = sessies.beeindigAndere();
        door.addFlashAttribute(
                "melding",
                aantal == 0 ? "Je had geen andere sessies." : "Je andere sessies zijn beëindigd. Deze loopt door.");
        return TERUG;
    }
}
