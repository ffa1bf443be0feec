// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toegang.Persoonszoeker;
import nl.baken.toegang.ZoekPersoon;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Searching for somebody. A post, so that a name stands in no address; what was typed does not come back. */
@Controller
class ZoekController {

    private static final String FORMULIER = "persoon-zoeken";

    private final Persoonszoeker zoeker;
    private final Beheerformulier formulier;

    ZoekController(Persoonszoeker zoeker, Beheerformulier formulier) {
        this.zoeker = zoeker;
        this.formulier = formulier;
    }

    @Bean
    static Menuregel zoekmenu() {
        return new Menuregel(25, "Zoeken", "/zoeken", Set.of(Rol.ZORGCOORDINATOR, Rol.SLEUTELFUNCTIONARIS));
    }

    @GetMapping("/zoeken")
    String leeg(Model model) {
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return "zoeken";
    }

    @PostMapping("/zoeken")
    String zoek(@RequestParam MultiValueMap<String, String> verzonden, Model model, HttpServletResponse antwoord) {
        boolean gezocht = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                ZoekPersoon.class,
                opdracht -> model.addAttribute("treffers", zoeker.zoek(opdracht)),
                model);
        if (!gezocht) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "zoeken";
        }
        return leeg(model);
    }
}
