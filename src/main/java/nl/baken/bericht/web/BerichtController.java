// SPDX-License-Identifier: EUPL-1.2
package nl.baken.bericht.web;

import nl.baken.bericht.Postoverzicht;
import nl.baken.gedeeld.Weigering;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails that were not sent yet. */
@Controller
class BerichtController {

    private final Postoverzicht post;

    BerichtController(Postoverzicht post) {
        this.post = post;
    }

    @GetMapping("/beheer/berichten")
    String toon(Model model) {
        model.addAttribute("post", post.bekijk());
        return "beheer/berichten";
    }

    @PostMapping("/beheer/berichten")
    String opnieuw(
            @RequestParam(defaultValue = "") String kenmerk,
            @RequestParam(defaultValue = "") String alles,
            RedirectAttributes door) {
        try {
            if (alles.isEmpty()) {
                post.probeerOpnieuw(kenmerk);
                door.addFlashAttribute("melding", "Baken probeert dit bericht opnieuw te versturen.");
            } else {
                post.probeerAllesOpnieuw();
                door.addFlashAttribute("melding", "Baken probeert alle berichten opnieuw te versturen.");
            }
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/beheer/berichten";
    }
}
