// SPDX-License-Identifier: EUPL-1.2
package nl.baken.capaciteit.web;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.capaciteit.Akkoorden;
import nl.baken.capaciteit.Contractwijzigingen;
import nl.baken.capaciteit.WijzigContract;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.web.Beheerformulier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What can be done to a contract after it was entered: change it, or take back what the municipalities were asked. */
@Controller
class ContractwijzigController {

    private static final String FORMULIER = "contract-wijzigen";
    private static final String PAGINA = "capaciteit/wijzigen";
    private static final String NAAR_CONTRACT = "redirect:/capaciteit/contracten/{contract}";

    private final Contractwijzigingen wijzigingen;
    private final Akkoorden akkoorden;
    private final Beheerformulier formulier;

    ContractwijzigController(Contractwijzigingen wijzigingen, Akkoorden akkoorden, Beheerformulier formulier) {
        this.wijzigingen = wijzigingen;
        this.akkoorden = akkoorden;
        this.formulier = formulier;
    }

    @GetMapping("/capaciteit/contracten/{contract}/wijzigen")
    String toon(@PathVariable String contract, Model model) {
        formulier.toon(FORMULIER, wijzigingen.bekend(contract), model);
        model.addAttribute("contract", contract);
        return PAGINA;
    }

    @PostMapping("/capaciteit/contracten/{contract}/wijzigen")
    String wijzig(
            @PathVariable String contract,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        boolean gedaan = formulier.doe(
                FORMULIER,
                wijzigingen.bekend(contract),
                verzonden,
                WijzigContract.class,
                opdracht -> wijzigingen.vraag(contract, opdracht),
                model);
        if (!gedaan) {
            model.addAttribute("contract", contract);
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", "De wijziging wacht op een tweede persoon. Tot die tijd verandert er niets.");
        return NAAR_CONTRACT;
    }

    @PostMapping("/capaciteit/contracten/{contract}/terugnemen")
    String neemTerug(@PathVariable String contract, RedirectAttributes door) {
        try {
            akkoorden.neemTerug(contract);
            door.addFlashAttribute(
                    "melding", "Het voorstel is teruggenomen. De taak om het opnieuw te doen staat klaar.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return NAAR_CONTRACT;
    }
}
