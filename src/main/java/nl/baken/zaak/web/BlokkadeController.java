// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zaak.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.zaak.Blokkadelijst;
import nl.baken.zaak.Hefreden;
import nl.baken.zaak.ZetBlokkade;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The legal holds that run, setting one, and asking to lift one. */
@Controller
class BlokkadeController {

    private static final String FORMULIER = "blokkade-zetten";
    private static final String PAGINA = "zaak/blokkades";
    private static final String TERUG = "redirect:/bewaarblokkades";

    private final Blokkadelijst lijst;
    private final Beheerformulier formulier;

    BlokkadeController(Blokkadelijst lijst, Beheerformulier formulier) {
        this.lijst = lijst;
        this.formulier = formulier;
    }

    @GetMapping("/bewaarblokkades")
    String toon(Model model) {
        vul(model);
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return PAGINA;
    }

    @PostMapping("/bewaarblokkades")
    String zet(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        boolean gedaan =
                formulier.doe(FORMULIER, Voorinvulling.leeg(), verzonden, ZetBlokkade.class, lijst::zet, model);
        if (!gedaan) {
            vul(model);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", "Dit dossier mag nu niet worden vernietigd.");
        return TERUG;
    }

    private void vul(Model model) {
        model.addAttribute("blokkades", lijst.overzicht());
        model.addAttribute("hefredenen", Hefreden.values());
    }

    @PostMapping("/bewaarblokkades/{blokkade}/opheffen")
    String vraagOpheffen(@PathVariable long blokkade, @RequestParam Hefreden reden, RedirectAttributes door) {
        try {
            String vraag = lijst.vraagOpheffen(blokkade, reden);
            door.addFlashAttribute("melding", "Je vraag wacht op een tweede persoon. Tot die tijd blijft de blokkade.");
            return "redirect:/vier-ogen/" + vraag;
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
            return TERUG;
        }
    }
}
