// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.toegang.BeantwoordVraag;
import nl.baken.toegang.LosseVragen;
import nl.baken.toegang.Oordeel;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A question to a second person that belongs to no signal or case: what is asked, and the answer. */
@Controller
class VraagController {

    private static final String FORMULIER = "vraag-beantwoorden";
    private static final String PAGINA = "vier-ogen";

    private final LosseVragen vragen;
    private final Beheerformulier formulier;

    VraagController(LosseVragen vragen, Beheerformulier formulier) {
        this.vragen = vragen;
        this.formulier = formulier;
    }

    @GetMapping("/vier-ogen/{vraag}")
    String toon(@PathVariable String vraag, Model model) {
        model.addAttribute("blad", vragen.bekijk(vraag));
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return PAGINA;
    }

    @PostMapping("/vier-ogen/{vraag}")
    String beantwoord(
            @PathVariable String vraag,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        model.addAttribute("blad", vragen.bekijk(vraag));
        String[] verder = new String[1];
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                BeantwoordVraag.class,
                opdracht -> verder[0] = vragen.beantwoord(
                        vraag,
                        opdracht.oordeel() == Oordeel.AKKOORD,
                        Objects.requireNonNullElse(opdracht.motief(), Geheim.van(""))),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", "Je antwoord is vastgelegd.");
        return "redirect:" + verder[0];
    }

    @PostMapping("/vier-ogen/{vraag}/intrekken")
    String trekIn(@PathVariable String vraag, RedirectAttributes door) {
        try {
            String verder = vragen.trekIn(vraag);
            door.addFlashAttribute("melding", "Je vraag is ingetrokken. Er is niets veranderd.");
            return "redirect:" + verder;
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
            return "redirect:/vier-ogen/{vraag}";
        }
    }
}
