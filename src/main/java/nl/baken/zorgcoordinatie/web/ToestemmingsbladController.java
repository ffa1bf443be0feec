// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Toestemmingsblad;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The sheet that tells a client what was agreed, on paper. */
@Controller
class ToestemmingsbladController {

    private final Toestemmingsblad blad;

    ToestemmingsbladController(Toestemmingsblad blad) {
        this.blad = blad;
    }

    /** @param taal code as in {@code en}; the language of the conversation when empty */
    @GetMapping("/zaken/{zaaknummer}/toestemming/blad")
    String blad(@PathVariable String zaaknummer, @RequestParam(defaultValue = "") String taal, Model model) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        model.addAttribute("blad", blad.van(nummer, taal));
        model.addAttribute("zaaknummer", nummer.waarde());
        return "zorgcoordinatie/toestemmingsblad";
    }
}
