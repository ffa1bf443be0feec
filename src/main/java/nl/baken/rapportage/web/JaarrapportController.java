// SPDX-License-Identifier: EUPL-1.2
package nl.baken.rapportage.web;

import static nl.baken.rapportage.web.Rapportadres.NAAR_HET_RAPPORT;
import static nl.baken.rapportage.web.Rapportadres.nummer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.RapportNummer;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.formulier.Keuze;
import nl.baken.gedeeld.formulier.Voorinvulling;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.gedeeld.web.Pdfblad;
import nl.baken.rapportage.jaarrapport.BeginRapport;
import nl.baken.rapportage.jaarrapport.HertelRapport;
import nl.baken.rapportage.jaarrapport.Rapportblad;
import nl.baken.rapportage.jaarrapport.Rapportbladen;
import nl.baken.rapportage.jaarrapport.Rapporten;
import nl.baken.rapportage.jaarrapport.Rapportuitvoer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports of P13: their list, beginning one, one of them on a page and as PDF, and counting again. */
@Controller
class JaarrapportController {

    private static final String BEGINNEN = "processes/rapportage/formulieren/rapport-beginnen.form";
    private static final String HERTELLEN = "processes/rapportage/formulieren/rapport-hertellen.form";

    private final Rapporten rapporten;
    private final Rapportbladen bladen;
    private final Rapportuitvoer gepubliceerd;
    private final Beheerformulier formulier;
    private final Pdfblad pdf;

    JaarrapportController(
            Rapporten rapporten,
            Rapportbladen bladen,
            Rapportuitvoer gepubliceerd,
            Beheerformulier formulier,
            Pdfblad pdf) {
        this.rapporten = rapporten;
        this.bladen = bladen;
        this.gepubliceerd = gepubliceerd;
        this.formulier = formulier;
        this.pdf = pdf;
    }

    @Bean
    static Menuregel rapportmenu() {
        return new Menuregel(
                61,
                "Jaarrapporten",
                "/stuurinformatie/jaarrapporten",
                Set.of(Rol.MANAGER, Rol.BELEIDSMEDEWERKER, Rol.TEAMLEIDER_ZC));
    }

    @GetMapping("/stuurinformatie/jaarrapporten")
    String lijst(Model model) {
        vul(model);
        if (rapporten.begint()) {
            formulier.toon(BEGINNEN, jaren(), model);
        }
        return "rapportage/jaarrapporten";
    }

    private void vul(Model model) {
        model.addAttribute("rijen", rapporten.lijst());
        model.addAttribute("begint", rapporten.begint());
    }

    private Voorinvulling jaren() {
        return Voorinvulling.leeg()
                .keuzes(
                        "jaren",
                        rapporten.jaren().stream()
                                .map(jaar -> new Keuze(jaar, jaar))
                                .toList());
    }

    @PostMapping("/stuurinformatie/jaarrapporten")
    String begin(@RequestParam MultiValueMap<String, String> verzonden, Model model, HttpServletResponse antwoord) {
        vul(model);
        RapportNummer[] begonnen = new RapportNummer[1];
        boolean gedaan = formulier.doe(
                BEGINNEN,
                jaren(),
                verzonden,
                BeginRapport.class,
                opdracht -> begonnen[0] = rapporten.begin(opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "rapportage/jaarrapporten";
        }
        return "redirect:/stuurinformatie/jaarrapporten/" + begonnen[0];
    }

    @GetMapping("/stuurinformatie/jaarrapporten/{rapport}")
    String toon(@PathVariable String rapport, @RequestParam(defaultValue = "") String versie, Model model) {
        model.addAttribute("blad", bladen.blad(nummer(rapport), getal(versie)));
        return "rapportage/jaarrapport";
    }

    @GetMapping("/stuurinformatie/jaarrapporten/{rapport}/hertellen")
    String vraagHertelling(@PathVariable String rapport, Model model) {
        formulier.toon(HERTELLEN, Voorinvulling.leeg(), model);
        Rapportblad blad = bladen.blad(nummer(rapport), 0);
        if (!blad.kanHertellen()) {
            return NAAR_HET_RAPPORT;
        }
        return hertelling(blad, model);
    }

    private static String hertelling(Rapportblad blad, Model model) {
        model.addAttribute("blad", blad);
        return "rapportage/hertellen";
    }

    @PostMapping("/stuurinformatie/jaarrapporten/{rapport}/hertellen")
    String hertel(
            @PathVariable String rapport,
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        RapportNummer nummer = nummer(rapport);
        boolean gedaan = formulier.doe(
                HERTELLEN,
                Voorinvulling.leeg(),
                verzonden,
                HertelRapport.class,
                opdracht -> rapporten.hertel(nummer, opdracht),
                model);
        if (!gedaan) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return hertelling(bladen.blad(nummer, 0), model);
        }
        door.addFlashAttribute("melding", "Er is een nieuwe versie. De gepubliceerde versie blijft staan.");
        return NAAR_HET_RAPPORT;
    }

    @GetMapping("/stuurinformatie/jaarrapporten/{rapport}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String rapport, @RequestParam(defaultValue = "") String versie) {
        RapportNummer nummer = nummer(rapport);
        Rapportuitvoer.Uitvoer uitvoer = gepubliceerd.voerUit(nummer, getal(versie));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rapport-" + nummer + "-versie-" + uitvoer.versie() + ".pdf")
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(pdf.van("jaarrapport", Map.of("openbaar", true, "nummer", nummer.waarde(), "rapport", uitvoer)));
    }

    /** What is no version gives the newest. */
    private static int getal(String tekst) {
        return tekst.matches("[1-9]\\d{0,5}") ? Integer.parseInt(tekst) : 0;
    }
}
