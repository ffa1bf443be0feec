// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import static nl.baken.training.web.Trainingadres.NAAR_BLAD;
import static nl.baken.training.web.Trainingadres.nummer;

import jakarta.servlet.http.HttpServletResponse;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Deelnemerlijst;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody on the list of a session who stands there wrongly. What was typed and refused is shown again. */
@Controller
class DeelnemerController {

    private static final String PAGINA = "training/deelnemer";

    private final Deelnemerlijst lijst;

    DeelnemerController(Deelnemerlijst lijst) {
        this.lijst = lijst;
    }

    @GetMapping("/trainingen/sessies/{training}/deelnemers/{deelnemer}")
    String toon(@PathVariable String training, @PathVariable String deelnemer, Model model, RedirectAttributes door) {
        return toon(nummer(training), id(deelnemer), model, door);
    }

    private String toon(TrainingNummer nummer, long deelnemer, Model model, RedirectAttributes door) {
        try {
            Deelnemerlijst.Opgave opgave = lijst.bekijk(nummer, deelnemer);
            model.addAttribute("wie", opgave.wie());
            model.addAttribute("wegTeHalen", opgave.wegTeHalen());
            model.addAttribute("tenOnrechte", opgave.tenOnrechte());
            model.addAttribute("nummer", nummer.waarde());
            return PAGINA;
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
            return NAAR_BLAD;
        }
    }

    @PostMapping("/trainingen/sessies/{training}/deelnemers/{deelnemer}")
    String verbeter(
            @PathVariable String training,
            @PathVariable String deelnemer,
            @RequestParam(defaultValue = "") String regel,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        long wie = id(deelnemer);
        try {
            lijst.verbeter(nummer, wie, Geheim.van(regel));
        } catch (Weigering weigering) {
            String waarheen = toon(nummer, wie, model, door);
            if (waarheen.equals(PAGINA)) {
                antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
                model.addAttribute("regel", regel);
                model.addAttribute("foutmelding", weigering.getMessage());
            }
            return waarheen;
        }
        door.addFlashAttribute("melding", "De deelnemer is verbeterd.");
        return NAAR_BLAD;
    }

    /** The way back from adding somebody by mistake. */
    @PostMapping("/trainingen/sessies/{training}/deelnemers/{deelnemer}/weg")
    String haalWeg(@PathVariable String training, @PathVariable String deelnemer, RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        long wie = id(deelnemer);
        try {
            lijst.haalWeg(nummer, wie);
            door.addFlashAttribute(
                    "melding", "De deelnemer staat niet meer op de lijst. Wie was uitgenodigd, krijgt een mail.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return NAAR_BLAD;
    }

    private static long id(String getypt) {
        if (!getypt.matches("\\d{1,18}")) {
            throw new NietGevonden();
        }
        return Long.parseLong(getypt);
    }
}
