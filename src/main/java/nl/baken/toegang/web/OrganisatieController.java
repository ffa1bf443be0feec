// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.proces.Gemeenten;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.toegang.Accountbeheer;
import nl.baken.toegang.MaakOrganisatie;
import nl.baken.toegang.Organisaties;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations that accounts belong to. */
@Controller
class OrganisatieController {

    private static final String MAKEN = "organisatie-maken";

    private final Organisaties organisaties;
    private final Accountbeheer beheer;
    private final Gemeenten gemeenten;
    private final Beheerformulier formulier;
    private final Clock klok;

    OrganisatieController(
            Organisaties organisaties,
            Accountbeheer beheer,
            Gemeenten gemeenten,
            Beheerformulier formulier,
            Clock klok) {
        this.organisaties = organisaties;
        this.beheer = beheer;
        this.gemeenten = gemeenten;
        this.formulier = formulier;
        this.klok = klok;
    }

    @GetMapping("/beheer/organisaties")
    String lijst(Model model) {
        model.addAttribute("organisaties", organisaties.alle());
        return "beheer/organisaties";
    }

    @GetMapping("/beheer/organisaties/nieuw")
    String nieuw(Model model) {
        formulier.toon(MAKEN, bekend(), model);
        model.addAttribute("kenmerk", beheer.nieuwKenmerk());
        return "beheer/organisatie-nieuw";
    }

    @PostMapping("/beheer/organisaties/nieuw")
    String maak(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        String kenmerk = Kenmerk.van(verzonden, beheer);
        model.addAttribute("kenmerk", kenmerk);
        boolean gedaan = formulier.doe(
                MAKEN, bekend(), verzonden, MaakOrganisatie.class, opdracht -> beheer.maak(kenmerk, opdracht), model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "beheer/organisatie-nieuw";
        }
        door.addFlashAttribute("melding", "De organisatie is toegevoegd.");
        return "redirect:/beheer/organisaties";
    }

    private Voorinvulling bekend() {
        return Voorinvulling.leeg()
                .keuzes(
                        "gemeenten",
                        gemeenten.op(LocalDate.now(klok)).stream()
                                .map(naam -> new Keuze(naam, naam))
                                .toList());
    }
}
