// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toestemming.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.ZaakNummer;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.toestemming.Verzoekbladen;
import nl.baken.toestemming.Weglaatreden;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

/** Requests about a file: the list of the privacy officer, the page where somebody goes through an extract, its papers. */
@Controller
class VerzoekController {

    private static final String REGEL = "weg-";

    private final Verzoekbladen bladen;

    VerzoekController(Verzoekbladen bladen) {
        this.bladen = bladen;
    }

    @Bean
    static Menuregel avgmenu() {
        return new Menuregel(65, "AVG-verzoeken", "/avg", Set.of(Rol.FG));
    }

    @GetMapping("/avg")
    String lijst(Model model) {
        model.addAttribute("rijen", bladen.lijst());
        return "toestemming/verzoeken";
    }

    /** A post, so that a number that was typed by mistake stands in no address before it is one. */
    @PostMapping("/avg")
    String nieuw(@RequestParam(defaultValue = "") String zaaknummer, Model model) {
        List<Verzoekbladen.Rij> rijen = bladen.lijst();
        try {
            return "redirect:/zaken/" + new ZaakNummer(zaaknummer.strip()) + "/toestemming/avg-verzoek-registreren";
        } catch (IllegalArgumentException e) {
            model.addAttribute("rijen", rijen);
            model.addAttribute("fout", true);
            return "toestemming/verzoeken";
        }
    }

    @GetMapping("/avg/{verzoek}")
    String toon(@PathVariable String verzoek, Model model) {
        model.addAttribute("blad", bladen.blad(verzoek));
        model.addAttribute("redenen", Weglaatreden.values());
        return "toestemming/verzoek";
    }

    @PostMapping("/avg/{verzoek}")
    String loopNa(
            @PathVariable String verzoek,
            @RequestParam MultiValueMap<String, String> verzonden,
            RedirectAttributes door) {
        Map<Integer, String> gekozen = new HashMap<>();
        verzonden.forEach((naam, waarden) -> {
            if (naam.matches(REGEL + "\\d{1,6}")) {
                gekozen.put(Integer.valueOf(naam.substring(REGEL.length())), waarden.get(0));
            }
        });
        try {
            bladen.loopNa(verzoek, gekozen);
            door.addFlashAttribute("melding", "Opgeslagen. Geef nu het antwoord in de taak Verzoek beoordelen.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/avg/{verzoek}";
    }

    @GetMapping("/avg/{verzoek}/{papier}")
    ResponseEntity<byte[]> papier(@PathVariable String verzoek, @PathVariable String papier) {
        Verzoekbladen.Download download = bladen.papier(verzoek, papier);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(download.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(download.naam())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(download.inhoud());
    }
}
