// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.rapportage.telling.Telcontrole;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the figures are right, without the figures: for the technical administrator. */
@Controller
class CijferbeheerController {

    private static final String PLEK = "/beheer/cijfers";

    private final Telcontrole controle;

    CijferbeheerController(Telcontrole controle) {
        this.controle = controle;
    }

    @Bean
    static Menuregel cijferbeheermenu() {
        return new Menuregel(66, "Cijfers nalopen", PLEK, Set.of(Rol.TECHNISCH_BEHEERDER));
    }

    @GetMapping(PLEK)
    String toon(Model model) {
        model.addAttribute("stand", controle.stand());
        return "beheer/cijfers";
    }

    @PostMapping(PLEK + "/hertellen")
    String hertel(RedirectAttributes door) {
        door.addFlashAttribute(
                "melding",
                controle.begin()
                        ? "Het hertellen is begonnen. Ververs deze pagina om te zien hoe ver het is."
                        : "Er wordt al hergeteld. Ververs deze pagina om te zien hoe ver het is.");
        return "redirect:" + PLEK;
    }
}
