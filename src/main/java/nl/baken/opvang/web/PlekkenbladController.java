// SPDX-License-Identifier: EUPL-1.2
package nl.baken.opvang.web;

import nl.baken.opvang.Plekkenblad;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** When places come free and who waits for one, beside the page of contracts. */
@Controller
class PlekkenbladController {

    private final Plekkenblad plekken;

    PlekkenbladController(Plekkenblad plekken) {
        this.plekken = plekken;
    }

    @GetMapping("/capaciteit/plekken")
    String toon(Model model) {
        model.addAttribute("blad", plekken.bekijk());
        return "opvang/plekkenblad";
    }
}
