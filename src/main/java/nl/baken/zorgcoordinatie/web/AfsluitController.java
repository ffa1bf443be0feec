// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Afsluitverzoek;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class AfsluitController {

    private final Afsluitverzoek verzoek;

    AfsluitController(Afsluitverzoek verzoek) {
        this.verzoek = verzoek;
    }

    @PostMapping("/zaken/{zaaknummer}/zorgcoordinatie/afsluiten")
    String begin(@PathVariable String zaaknummer, RedirectAttributes bericht) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        try {
            verzoek.begin(nummer);
            bericht.addFlashAttribute(
                    "melding", "De afsluiting is gestart. De taak Afsluittoets doen staat voor je klaar.");
        } catch (Weigering weigering) {
            bericht.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/zaken/" + nummer;
    }
}
