// SPDX-License-Identifier: EUPL-1.2
package nl.baken.toegang.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Csvblad;
import nl.baken.gedeeld.Dag;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.Weigering;
import nl.baken.toegang.Controleomvang;
import nl.baken.toegang.Rechtencontrole;
import nl.baken.toegang.Rechtencontroles;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The review of rights: begin one, judge every account, ask a second person, take the record along. */
@Controller
class RechtencontroleController {

    private static final String BLAD = "redirect:/beheer/rechtencontrole/{controle}";
    /** Before the account in the name of a field. */
    private static final String OORDEEL = "oordeel.";

    private final Rechtencontroles controles;

    RechtencontroleController(Rechtencontroles controles) {
        this.controles = controles;
    }

    @GetMapping("/beheer/rechtencontrole")
    String lijst(Model model) {
        model.addAttribute("controles", controles.bekijkAlle());
        model.addAttribute("standen", controles.standen());
        return "beheer/rechtencontroles";
    }

    @PostMapping("/beheer/rechtencontrole")
    String begin(@RequestParam(defaultValue = "beheerders") String omvang, RedirectAttributes door) {
        Controleomvang wie = List.of(Controleomvang.values()).stream()
                .filter(bekend -> bekend.code().equals(omvang))
                .findFirst()
                .orElseThrow(NietGevonden::new);
        door.addAttribute("controle", controles.begin(wie));
        return BLAD;
    }

    @GetMapping("/beheer/rechtencontrole/{controle}")
    String toon(@PathVariable String controle, Model model) {
        model.addAttribute("controle", controles.bekijk(controle));
        return "beheer/rechtencontrole";
    }

    /** Judgements are kept whether or not it is complete; asking the second person comes with the last button. */
    @PostMapping("/beheer/rechtencontrole/{controle}")
    String beoordeel(
            @PathVariable String controle,
            @RequestParam Map<String, String> verzonden,
            @RequestParam(defaultValue = "") String knop,
            RedirectAttributes door) {
        try {
            controles.beoordeel(controle, oordelen(verzonden));
            if ("voorleggen".equals(knop)) {
                controles.legVoor(controle);
                door.addFlashAttribute("melding", "Een tweede persoon kijkt nu of alles klopt.");
            } else {
                door.addFlashAttribute("melding", "Je oordelen zijn opgeslagen.");
            }
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return BLAD;
    }

    @GetMapping("/beheer/rechtencontrole/{controle}/bestand")
    ResponseEntity<byte[]> bestand(@PathVariable String controle) {
        Rechtencontrole inhoud = controles.voerUit(controle);
        String blad = Csvblad.van(
                List.of("Naam", "Organisatie", "Rollen", "Laatst aangemeld", "Betrokken bij", "Oordeel"),
                inhoud.rijen().stream().map(RechtencontroleController::rij).toList());
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("rechtencontrole-" + inhoud.nummer() + ".csv")
                                .build()
                                .toString())
                .body(blad.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rij(Rechtencontrole.Rij rij) {
        return List.of(
                rij.naam(),
                rij.organisatie(),
                rij.rolnamen(),
                rij.laatstAangemeldOp() == null ? "nooit" : Dag.toon(rij.laatstAangemeldOp()),
                String.valueOf(rij.betrokkenheden()),
                rij.oordeel() == null ? "" : rij.oordeel().omschrijving());
    }

    private static Map<String, String> oordelen(Map<String, String> verzonden) {
        return verzonden.entrySet().stream()
                .filter(veld -> veld.getKey().startsWith(OORDEEL))
                .collect(Collectors.toMap(veld -> veld.getKey().substring(OORDEEL.length()), Map.Entry::getValue));
    }
}
