// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import nl.baken.capaciteit.Capaciteitblad;
import nl.baken.capaciteit.Contractblad;
import nl.baken.capaciteit.Contracten;
import nl.baken.capaciteit.VoerContractIn;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Verzendkenmerk;
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

/** What capacity there is, each contract, and a contract that somebody enters by hand. */
@Controller
class CapaciteitController {

    private static final String FORMULIER = "contract-invoeren";
    private static final String INVOEREN = "capaciteit/invoeren";

    private final Capaciteitblad capaciteit;
    private final Contractblad contracten;
    private final Contracten invoer;
    private final Beheerformulier formulier;

    CapaciteitController(
            Capaciteitblad capaciteit, Contractblad contracten, Contracten invoer, Beheerformulier formulier) {
        this.capaciteit = capaciteit;
        this.contracten = contracten;
        this.invoer = invoer;
        this.formulier = formulier;
    }

    @Bean
    static Menuregel capaciteitmenu() {
        return new Menuregel(
                62,
                "Capaciteit",
                "/capaciteit",
                Set.of(Rol.CONTRACTBEHEERDER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC, Rol.MANAGER));
    }

    @GetMapping("/capaciteit")
    String toon(Model model) {
        model.addAttribute("blad", capaciteit.blad());
        return "capaciteit/capaciteit";
    }

    @GetMapping("/capaciteit/contracten/{contract}")
    String contract(@PathVariable String contract, Model model) {
        model.addAttribute("blad", contracten.blad(contract));
        return "capaciteit/contract";
    }

    @GetMapping("/capaciteit/contracten/nieuw")
    String nieuw(Model model) {
        formulier.toon(FORMULIER, invoer.bekend(), model);
        model.addAttribute("kenmerk", Verzendkenmerk.nieuw());
        return INVOEREN;
    }

    @PostMapping("/capaciteit/contracten/nieuw")
    String voerIn(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        String kenmerk = Verzendkenmerk.van(verzonden);
        model.addAttribute("kenmerk", kenmerk);
        boolean gedaan = formulier.doe(
                FORMULIER,
                invoer.bekend(),
                verzonden,
                VoerContractIn.class,
                opdracht -> door.addAttribute(
                        "contract", invoer.voerIn(kenmerk, opdracht).waarde()),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return INVOEREN;
        }
        door.addFlashAttribute("melding", "Het contract is ingevoerd. Het telt als een tweede persoon akkoord is.");
        return "redirect:/capaciteit/contracten/{contract}";
    }
}
