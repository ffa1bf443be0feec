// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Wachten;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the case waited for has come. */
@Controller
class WachtController {

    private final Wachten wachten;

    WachtController(Wachten wachten) {
        this.wachten = wachten;
    }

    @PostMapping("/zaken/{zaaknummer}/zorgcoordinatie/wachten/{wacht}/klaar")
    String klaar(@PathVariable String zaaknummer, @PathVariable long wacht, RedirectAttributes door) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        wachten.klaar(nummer, wacht);
        door.addFlashAttribute("melding", "Mooi, daar wacht de zaak niet meer op.");
        return "redirect:/zaken/" + nummer;
    }
}
