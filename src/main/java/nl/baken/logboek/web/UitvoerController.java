// SPDX-License-Identifier: EUPL-1.2
package nl.baken.logboek.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.logboek.Filter;
import nl.baken.logboek.Filterlezer;
import nl.baken.logboek.uitvoer.Ophalen;
import nl.baken.logboek.uitvoer.Uitvoer;
import nl.baken.logboek.uitvoer.Uitvoeren;
import nl.baken.logboek.uitvoer.VraagUitvoer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking for an export of the log, following how far it is, and fetching it. */
@Controller
class UitvoerController {

    private static final String FORMULIER = "logboek-uitvoeren";
    private static final String NIEUW = "logboek/uitvoer-nieuw";
    private static final String BLAD = "redirect:/logboek/uitvoer/{uitvoer}";

    private final Uitvoeren uitvoeren;
    private final Ophalen ophalen;
    private final Filterlezer filters;
    private final Beheerformulier formulier;

    UitvoerController(Uitvoeren uitvoeren, Ophalen ophalen, Filterlezer filters, Beheerformulier formulier) {
        this.uitvoeren = uitvoeren;
        this.ophalen = ophalen;
        this.filters = filters;
        this.formulier = formulier;
    }

    @GetMapping("/logboek/uitvoer")
    String lijst(Model model) {
        model.addAttribute("uitvoeren", uitvoeren.bekijkAlle());
        return "logboek/uitvoeren";
    }

    /** @param codes a filter, as the page of the log has it in its address */
    @GetMapping("/logboek/uitvoer/nieuw")
    String nieuw(@RequestParam Map<String, String> codes, Model model) {
        vul(codes, model);
        formulier.toon(FORMULIER, Voorinvulling.leeg(), model);
        return NIEUW;
    }

    @PostMapping("/logboek/uitvoer/nieuw")
    String vraag(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        Filterlezer.Gelezen gelezen = vul(verzonden.toSingleValueMap(), model);
        boolean gedaan = formulier.doe(
                FORMULIER,
                Voorinvulling.leeg(),
                zonderFilter(verzonden),
                VraagUitvoer.class,
                opdracht -> {
                    if (!gelezen.isGoed()) {
                        throw new Weigering("Dit filter klopt niet. Ga terug naar het logboek en kies opnieuw.");
                    }
                    door.addAttribute("uitvoer", uitvoeren.vraag(gelezen.filter(), opdracht));
                },
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return NIEUW;
        }
        door.addFlashAttribute("melding", "Je vraag is verstuurd. Een tweede persoon kijkt of dit kan.");
        return BLAD;
    }

    /** The form knows its own fields and refuses others. */
    private static MultiValueMap<String, String> zonderFilter(MultiValueMap<String, String> verzonden) {
        MultiValueMap<String, String> velden = new LinkedMultiValueMap<>(verzonden);
        Filter.VELDEN.forEach(velden::remove);
        return velden;
    }

    private Filterlezer.Gelezen vul(Map<String, String> codes, Model model) {
        Filterlezer.Gelezen gelezen = filters.lees(codes);
        model.addAttribute("regels", uitvoeren.voorbeeld(gelezen.filter()));
        model.addAttribute("codes", gelezen.filter().codes());
        model.addAttribute("filterfouten", gelezen.fouten().values());
        return gelezen;
    }

    @GetMapping("/logboek/uitvoer/{uitvoer}")
    String toon(@PathVariable String uitvoer, Model model) {
        Uitvoer gevonden = uitvoeren.bekijk(uitvoer);
        vul(gevonden, model);
        model.addAttribute("regels", uitvoeren.inWoorden(gevonden));
        return "logboek/uitvoer";
    }

    /** The part of the page that changes while a file is made. */
    @GetMapping("/logboek/uitvoer/{uitvoer}/stand")
    String stand(@PathVariable String uitvoer, Model model) {
        vul(uitvoeren.volg(uitvoer), model);
        return "logboek/uitvoer-stand :: stand";
    }

    private void vul(Uitvoer gevonden, Model model) {
        model.addAttribute("uitvoer", gevonden);
        model.addAttribute("eigen", uitvoeren.isVanLezer(gevonden));
    }

    /** The file itself, or back to the page with the reason why not. */
    @GetMapping("/logboek/uitvoer/{uitvoer}/bestand")
    @Nullable
    String bestand(@PathVariable String uitvoer, HttpServletResponse antwoord, RedirectAttributes door)
            throws IOException {
        Ophalen.Bestand bestand;
        try {
            bestand = ophalen.haalOp(uitvoer);
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
            return BLAD;
        }
        antwoord.setContentType("application/zip");
        antwoord.setContentLengthLong(bestand.grootte());
        antwoord.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(bestand.naam()).build().toString());
        bestand.inhoud().schrijf(antwoord.getOutputStream());
        return null;
    }

    @GetMapping("/logboek/uitvoer/sleutel")
    String sleutel(Model model) {
        model.addAttribute("sleutel", ophalen.sleutel().orElse(null));
        return "logboek/uitvoer-sleutel";
    }
}
