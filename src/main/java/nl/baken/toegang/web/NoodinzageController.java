// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Set;
import nl.baken.gedeeld.HuidigeMedewerker;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toegang.Noodinzage;
import nl.baken.toegang.Noodinzages;
import nl.baken.toegang.Noodoverzicht;
import nl.baken.toegang.OpenNoodinzage;
import nl.baken.toegang.ToegangInstellingen;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** X9: opening a case in an emergency, ending that, and the list of every time it was done. */
@Controller
class NoodinzageController {

    private static final String FORMULIER = "processes/toegang/formulieren/noodinzage-openen.form";
    private static final String PAGINA = "toegang/noodinzage";

    private final Noodinzages noodinzages;
    private final Noodoverzicht overzicht;
    private final Beheerformulier formulier;
    private final ToegangInstellingen instellingen;
    private final HuidigeMedewerker huidige;

    NoodinzageController(
            Noodinzages noodinzages,
            Noodoverzicht overzicht,
            Beheerformulier formulier,
            ToegangInstellingen instellingen,
            HuidigeMedewerker huidige) {
        this.noodinzages = noodinzages;
        this.overzicht = overzicht;
        this.formulier = formulier;
        this.instellingen = instellingen;
        this.huidige = huidige;
    }

    @Bean
    static Menuregel noodinzagemenu(ToegangInstellingen instellingen) {
        return new Menuregel(65, "Noodinzage", "/noodinzage", instellingen.noodinzage());
    }

    /** Who can use it too finds the list on that page: one of the two in the menu is enough. */
    @Bean
    static Menuregel noodinzagesmenu(ToegangInstellingen instellingen) {
        Set<Rol> alleenLezen = new HashSet<>(instellingen.noodinzageOverzicht());
        alleenLezen.removeAll(instellingen.noodinzage());
        // Without roles a line of the menu is for everybody.
        return new Menuregel(
                66,
                "Noodinzages",
                "/noodinzage/overzicht",
                alleenLezen.isEmpty() ? instellingen.noodinzageOverzicht() : alleenLezen);
    }

    @GetMapping("/noodinzage")
    String toon(Model model) {
        vul(model);
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return PAGINA;
    }

    private void vul(Model model) {
        model.addAttribute("lopend", noodinzages.lopend());
        model.addAttribute(
                "naarOverzicht", instellingen.noodinzageOverzicht().stream().anyMatch(huidige.wie()::heeft));
    }

    @PostMapping("/noodinzage")
    String open(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        vul(model);
        Noodinzage[] geopend = new Noodinzage[1];
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                verzonden,
                OpenNoodinzage.class,
                opdracht -> geopend[0] = noodinzages.open(opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        return "redirect:/zaken/" + geopend[0].zaak();
    }

    @PostMapping("/noodinzage/{noodinzage}/einde")
    String beeindig(@PathVariable String noodinzage, RedirectAttributes door) {
        noodinzages.beeindig(noodinzage);
        door.addFlashAttribute("melding", "De noodinzage is gestopt. Je ziet deze zaak niet meer.");
        return "redirect:/noodinzage";
    }

    @GetMapping("/noodinzage/overzicht")
    String overzicht(Model model) {
        model.addAttribute("noodinzages", overzicht.alle());
        model.addAttribute("beoordeelt", huidige.wie().heeft(instellingen.noodinzageBeoordelaar()));
        return "toegang/noodinzages";
    }
}
