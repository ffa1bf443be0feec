// SPDX-License-Identifier: EUPL-1.2
package nl.baken.regels.web;

import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.regels.Regeloverzicht;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The kinds of rule, and the rows of one kind with what was proposed about them. */
@Controller
class RegelController {

    private final Regeloverzicht overzicht;

    RegelController(Regeloverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Bean
    static Menuregel regelmenu() {
        return new Menuregel(91, "Regels", "/beheer/regels", Set.of(Rol.FUNCTIONEEL_BEHEERDER));
    }

    @GetMapping("/beheer/regels")
    String soorten(Model model) {
        model.addAttribute("soorten", overzicht.soorten());
        return "beheer/regels";
    }

    @GetMapping("/beheer/regels/{soort}")
    String rijen(@PathVariable String soort, Model model) {
        model.addAttribute("pagina", overzicht.pagina(soort));
        return "beheer/regelsoort";
    }
}
