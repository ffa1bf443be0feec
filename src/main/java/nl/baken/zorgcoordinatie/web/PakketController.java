// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.GegevensDelen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One package on paper, and what became of it. */
@Controller
class PakketController {

    private static final String PAD = "/zaken/{zaaknummer}/toestemming/pakketten/{pakket}";

    private final GegevensDelen delen;

    PakketController(GegevensDelen delen) {
        this.delen = delen;
    }

    @GetMapping(PAD)
    String blad(@PathVariable String zaaknummer, @PathVariable long pakket, Model model) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        model.addAttribute("blad", delen.blad(nummer, pakket));
        model.addAttribute("zaaknummer", nummer.waarde());
        return "zorgcoordinatie/pakket";
    }

    @PostMapping(PAD + "/verzonden")
    String verzonden(@PathVariable String zaaknummer, @PathVariable long pakket, RedirectAttributes door) {
        return na(zaaknummer, door, "Vastgelegd: het pakket is gegeven.", nummer -> delen.verzend(nummer, pakket));
    }

    @PostMapping(PAD + "/intrekken")
    String intrekken(@PathVariable String zaaknummer, @PathVariable long pakket, RedirectAttributes door) {
        return na(zaaknummer, door, "Het pakket is ingetrokken.", nummer -> delen.trekIn(nummer, pakket));
    }

    @PostMapping(PAD + "/verteld")
    String verteld(@PathVariable String zaaknummer, @PathVariable long pakket, RedirectAttributes door) {
        return na(zaaknummer, door, "Vastgelegd: de cliënt weet het.", nummer -> delen.zetVerteld(nummer, pakket));
    }

    private static String na(
            String zaaknummer, RedirectAttributes door, String gelukt, java.util.function.Consumer<ZaakNummer> stap) {
        ZaakNummer nummer = new ZaakNummer(zaaknummer);
        try {
            stap.accept(nummer);
            door.addFlashAttribute("melding", gelukt);
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/zaken/" + nummer;
    }
}
