// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import static nl.baken.training.web.Trainingadres.NAAR_BLAD;
import static nl.baken.training.web.Trainingadres.nummer;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.web.Tekstbestand;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.Sessieblad;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What comes in from a learning system: first looked at, with what is wrong by line; taken over only after that. */
@Controller
class TrainingimportController {

    private final Sessieblad blad;
    private final Deelnemerlijst lijst;

    TrainingimportController(Sessieblad blad, Deelnemerlijst lijst) {
        this.blad = blad;
        this.lijst = lijst;
    }

    @PostMapping("/trainingen/sessies/{training}/import")
    String neemOver(
            @PathVariable String training,
            @RequestParam(required = false) @Nullable MultipartFile bestand,
            @RequestParam(defaultValue = "") String inhoud,
            @RequestParam(defaultValue = "") String overnemen,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        try {
            Geheim regels = Geheim.van(bestand == null ? inhoud : Tekstbestand.lees(bestand));
            if (overnemen.isEmpty()) {
                return toon(nummer, regels, model, antwoord);
            }
            lijst.neemOver(nummer, regels);
            door.addFlashAttribute("melding", "De lijst is overgenomen.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return NAAR_BLAD;
    }

    private String toon(TrainingNummer nummer, Geheim regels, Model model, HttpServletResponse antwoord) {
        Sessieblad.Proef proef = blad.proef(nummer, regels);
        if (!proef.fouten().isEmpty()) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        model.addAttribute("nummer", nummer.waarde());
        model.addAttribute("proef", proef);
        model.addAttribute("lijst", regels.tekst());
        return "training/import";
    }
}
