// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.toegang.Berichtadressen;
import nl.baken.toegang.BewaarBerichtadres;
import nl.baken.toegang.Organisaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation gets notices of Baken. */
@Controller
class BerichtadresController {

    private static final String FORMULIER = "berichtadres-bewaren";
    private static final String PAGINA = "beheer/berichtadres";

    private final Berichtadressen adressen;
    private final Organisaties organisaties;
    private final Beheerformulier formulier;
    private final Clock klok;

    BerichtadresController(Berichtadressen adressen, Organisaties organisaties, Beheerformulier formulier, Clock klok) {
        this.adressen = adressen;
        this.organisaties = organisaties;
        this.formulier = formulier;
        this.klok = klok;
    }

    @GetMapping("/beheer/organisaties/{organisatie}/berichtadres")
    String toon(@PathVariable String organisatie, Model model) {
        vul(organisatie, model);
        formulier.toon(FORMULIER, Voorinvulling.leeg().waarde("vanaf", LocalDate.now(klok)), model);
        return PAGINA;
    }

    @PostMapping("/beheer/organisaties/{organisatie}/berichtadres")
    String bewaar(
            @PathVariable String organisatie,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        vul(organisatie, model);
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                BewaarBerichtadres.class,
                opdracht -> adressen.bewaar(organisatie, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", "Het berichtadres is bewaard.");
        return "redirect:/beheer/organisaties/{organisatie}/berichtadres";
    }

    private void vul(String organisatie, Model model) {
        model.addAttribute("regels", adressen.bekijk(organisatie));
        model.addAttribute("organisatie", organisaties.zoek(organisatie).orElseThrow(NietGevonden::new));
    }
}
