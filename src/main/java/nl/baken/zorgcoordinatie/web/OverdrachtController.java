// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import nl.baken.gedeeld.ZaakNummer;
import nl.baken.zorgcoordinatie.Overdrachtsbladen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The handover sheet of a case, to read and to print. */
@Controller
class OverdrachtController {

    private static final String PAGINA = "zorgcoordinatie/overdrachtsblad";

    private final Overdrachtsbladen bladen;

    OverdrachtController(Overdrachtsbladen bladen) {
        this.bladen = bladen;
    }

    @GetMapping("/zaken/{zaaknummer}/zorgcoordinatie/overdrachtsblad")
    String nu(@PathVariable String zaaknummer, Model model) {
        return toon(zaaknummer, bladen.nu(new ZaakNummer(zaaknummer)), model);
    }

    @GetMapping("/zaken/{zaaknummer}/zorgcoordinatie/overdrachtsblad/{waarneming}")
    String toen(@PathVariable String zaaknummer, @PathVariable long waarneming, Model model) {
        return toon(zaaknummer, bladen.toen(new ZaakNummer(zaaknummer), waarneming), model);
    }

    private static String toon(String nummer, Overdrachtsbladen.Pagina pagina, Model model) {
        model.addAttribute("nummer", nummer);
        model.addAttribute("pagina", pagina);
        return PAGINA;
    }
}
