// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import static nl.baken.rapportage.web.Rapportadres.NAAR_HET_RAPPORT;
import static nl.baken.rapportage.web.Rapportadres.nummer;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.rapportage.jaarrapport.Rapportblad;
import nl.baken.rapportage.jaarrapport.Rapportbladen;
import nl.baken.rapportage.jaarrapport.Rapportintrekking;
import nl.baken.rapportage.jaarrapport.TrekRapportIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps a version of a report from being published. */
@Controller
class RapportintrekkingController {

    private static final String INTREKKEN = "processes/rapportage/formulieren/rapport-intrekken.form";
    private static final String ADRES = "/stuurinformatie/jaarrapporten/{rapport}/intrekken";

    private final Rapportbladen bladen;
    private final Rapportintrekking intrekking;
    private final Beheerformulier formulier;

    RapportintrekkingController(Rapportbladen bladen, Rapportintrekking intrekking, Beheerformulier formulier) {
        this.bladen = bladen;
        this.intrekking = intrekking;
        this.formulier = formulier;
    }

    @GetMapping(ADRES)
    String vraag(@PathVariable String rapport, Model model) {
        Rapportblad blad = bladen.blad(nummer(rapport), 0);
        if (!blad.kanIntrekken()) {
            return NAAR_HET_RAPPORT;
        }
        formulier.toon(INTREKKEN, Voorinvulling.leeg(), model);
        return pagina(blad, model);
    }

    private static String pagina(Rapportblad blad, Model model) {
        model.addAttribute("blad", blad);
        return "rapportage/rapport-intrekken";
    }

    @PostMapping(ADRES)
    String trekIn(
            @PathVariable String rapport,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        RapportNummer nummer = nummer(rapport);
        boolean gedaan = formulier.doe(
                INTREKKEN,
                Voorinvulling.leeg(),
                verzonden,
                TrekRapportIn.class,
                opdracht -> intrekking.trekIn(nummer, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return pagina(bladen.blad(nummer, 0), model);
        }
        door.addFlashAttribute("melding", "Deze versie is ingetrokken. Zij wordt niet gepubliceerd.");
        return NAAR_HET_RAPPORT;
    }
}
