// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Accountbeveiliging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sign-in of somebody else, for an administrator. */
@Controller
class AccountsessieController {

    private static final String ACCOUNT = "redirect:/beheer/accounts/{id}";
    private static final String SESSIES = ACCOUNT + "/sessies";

    private final Accountbeveiliging beveiliging;
    private final Sessieregels regels;

    AccountsessieController(Accountbeveiliging beveiliging, Sessieregels regels) {
        this.beveiliging = beveiliging;
        this.regels = regels;
    }

    @GetMapping("/beheer/accounts/{id}/sessies")
    String toon(@PathVariable String id, Model model) {
        Accountbeveiliging.Sessieblad blad = beveiliging.bekijk(id);
        model.addAttribute("account", blad.account());
        model.addAttribute("sessies", regels.van(blad.sessies()));
        return "beheer/account-sessies";
    }

    @PostMapping("/beheer/accounts/{id}/sessies/{sessie}/beeindigen")
    String beeindig(@PathVariable String id, @PathVariable String sessie, RedirectAttributes door) {
        door.addFlashAttribute(
                "melding",
                beveiliging.beeindig(id, sessie) ? "De sessie is beëindigd." : "Die sessie was al beëindigd.");
        return SESSIES;
    }

    @PostMapping("/beheer/accounts/{id}/sessies/beeindigen")
    String beeindigAlle(@PathVariable String id, RedirectAttributes door) {
        beveiliging.beeindigAlle(id);
        door.addFlashAttribute("melding", "Alle sessies zijn beëindigd.");
        return SESSIES;
    }

    @PostMapping("/beheer/accounts/{id}/tweede-factor-wissen")
    String wisTweedeFactor(@PathVariable String id, RedirectAttributes door) {
        try {
            beveiliging.wisTweedeFactor(id);
            door.addFlashAttribute(
                    "melding",
                    "De tweede stap is gewist. Bij de volgende aanmelding stelt deze persoon hem opnieuw in.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return ACCOUNT;
    }
}
