// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Verzendkenmerk;
import nl.baken.opvang.BewaarPlek;
import nl.baken.opvang.Plek;
import nl.baken.opvang.Plekkenbord;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The board of places: how many beds there are, and keeping it. */
@Controller
class PlekController {

    private static final String FORMULIER = "plek-bewaren";
    private static final String PAGINA = "opvang/plek";
    private static final String BORD = "redirect:/opvang/plekken";

    private final Plekkenbord bord;
    private final Beheerformulier formulier;

    PlekController(Plekkenbord bord, Beheerformulier formulier) {
        this.bord = bord;
        this.formulier = formulier;
    }

    @GetMapping("/opvang/plekken")
    String toon(Model model) {
        model.addAttribute("bord", bord.bekijk());
        return "opvang/plekken";
    }

    @GetMapping("/opvang/plekken/nieuw")
    String nieuw(Model model) {
        bord.eisBeheerder();
        vul(model, "Plek toevoegen", Verzendkenmerk.nieuw());
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return PAGINA;
    }

    @PostMapping("/opvang/plekken/nieuw")
    String voegToe(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        bord.eisBeheerder();
        String kenmerk = Verzendkenmerk.van(verzonden);
        vul(model, "Plek toevoegen", kenmerk);
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                BewaarPlek.class,
                opdracht -> bord.voegToe(kenmerk, opdracht),
                model);
        return naar(gedaan, "De plek staat op het bord.", antwoord, door);
    }

    @GetMapping("/opvang/plekken/{plek}")
    String bewerk(@PathVariable long plek, Model model) {
        vul(model, "Plek wijzigen", "");
        formulier.toon(FORMULIER, bekend(bord.lees(plek)), model);
        return PAGINA;
    }

    @PostMapping("/opvang/plekken/{plek}")
    String wijzig(
            @PathVariable long plek,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        vul(model, "Plek wijzigen", "");
        boolean gedaan = formulier.doe(
                FORMULIER,
                bekend(bord.lees(plek)),
                verzonden,
                BewaarPlek.class,
                opdracht -> bord.wijzig(plek, opdracht),
                model);
        return naar(gedaan, "De plek is gewijzigd.", antwoord, door);
    }

    private static String naar(boolean gedaan, String melding, HttpServletResponse antwoord, RedirectAttributes door) {
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", melding);
        return BORD;
    }

    private static void vul(Model model, String titel, String kenmerk) {
        model.addAttribute("titel", titel);
        model.addAttribute("kenmerk", kenmerk);
    }

    /** All but the address, which stays where it is. */
    private static Voorinvulling bekend(Plek plek) {
        return Voorinvulling.leeg()
                .waarde("aanbieder", plek.aanbieder())
                .waarde("naam", plek.naam())
                .waarde("soort", plek.soort())
                .waarde("capaciteit", plek.capaciteit())
                .waarde("regio", plek.regio())
                .waarde("doelgroep", plek.doelgroep())
                .waarde("geheim", plek.geheim());
    }

    @Bean
    static Menuregel plekkenmenu() {
        return new Menuregel(
                25,
                "Opvangplekken",
                "/opvang/plekken",
                Set.of(Rol.ZORGCOORDINATOR, Rol.TEAMLEIDER_ZC, Rol.BELEIDSMEDEWERKER));
    }
}
