// SPDX-License-Identifier: EUPL-1.2
package nl.baken.zorgcoordinatie.web;

import java.util.List;
import nl.baken.gedeeld.Geheim;
import nl.baken.zorgcoordinatie.DraagZakenOver;
import nl.baken.zorgcoordinatie.Herverdeling;
import nl.baken.zorgcoordinatie.Overdrachtsuitslag;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Cases go to another coordinator for good. */
@Controller
class HerverdelingController {

    private static final String ADRES = "/zorgcoordinatie/herverdelen";

    private final Herverdeling herverdeling;

    HerverdelingController(Herverdeling herverdeling) {
        this.herverdeling = herverdeling;
    }

    @GetMapping(ADRES)
    String toon(@RequestParam(defaultValue = "") String van, Model model) {
        model.addAttribute("dragers", herverdeling.dragers());
        model.addAttribute("van", van);
        if (!van.isEmpty()) {
            model.addAttribute("zaken", herverdeling.van(van));
            model.addAttribute("naar", herverdeling.naar(van));
        }
        return "zorgcoordinatie/herverdelen";
    }

    @PostMapping(ADRES)
    String draagOver(
            @RequestParam(defaultValue = "") String van,
            @RequestParam(defaultValue = "") List<String> zaken,
            @RequestParam(defaultValue = "") String naar,
            @RequestParam(defaultValue = "") String reden,
            RedirectAttributes door) {
        if (van.isEmpty()) {
            herverdeling.dragers();
            door.addFlashAttribute("foutmelding", "Kies eerst van wie de zaken zijn.");
            return "redirect:" + ADRES;
        }
        // Nothing that was typed gets into an address: only somebody who is there.
        herverdeling.van(van);
        if (zaken.isEmpty() || naar.isEmpty()) {
            door.addFlashAttribute(
                    "foutmelding", zaken.isEmpty() ? "Kies een of meer zaken." : "Kies wie de zaken krijgt.");
        } else {
            Overdrachtsuitslag uitslag =
                    herverdeling.draagOver(van, new DraagZakenOver(zaken, naar, Geheim.van(reden)));
            door.addFlashAttribute(uitslag.isCompleet() ? "melding" : "foutmelding", uitslag.inWoorden());
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath(ADRES)
                        .queryParam("van", "{van}")
                        .build()
                        .expand(van)
                        .encode();
    }
}
