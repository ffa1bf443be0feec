// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import nl.baken.toegang.Medewerkerinzage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one person can see. */
@Controller
class MedewerkerController {

    private final Medewerkerinzage inzage;

    MedewerkerController(Medewerkerinzage inzage) {
        this.inzage = inzage;
    }

    @GetMapping("/toegang/medewerkers/{account}")
    String toon(@PathVariable String account, Model model) {
        model.addAttribute("blad", inzage.van(account));
        return "toegang/medewerker";
    }
}
