// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.NietGevonden;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Deelnemerlijst;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody on the list of a session who stands there wrongly. */
@Controller
class DeelnemerController {

    private static final String NAAR_BLAD = "redirect:/trainingen/sessies/{training}";

    private final Deelnemerlijst lijst;

    DeelnemerController(Deelnemerlijst lijst) {
        this.lijst = lijst;
    }

    @GetMapping("/trainingen/sessies/{training}/deelnemers/{deelnemer}")
    String toon(@PathVariable String training, @PathVariable String deelnemer, Model model, RedirectAttributes door) {
        TrainingNummer nummer = TrainingsessieController.nummer(training);
        try {
            model.addAttribute("wie", lijst.bekijk(nummer, id(deelnemer)));
            model.addAttribute("nummer", nummer.waarde());
            return "training/deelnemer";
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
            RedirectAttributes door) {
        TrainingNummer nummer = TrainingsessieController.nummer(training);
        long wie = id(deelnemer);
        return TrainingsessieController.doe(
                () -> lijst.verbeter(nummer, wie, Geheim.van(regel)), "De deelnemer is verbeterd.", door);
    }

    @PostMapping("/trainingen/sessies/{training}/deelnemers/{deelnemer}/weg")
    String haalWeg(@PathVariable String training, @PathVariable String deelnemer, RedirectAttributes door) {
        TrainingNummer nummer = TrainingsessieController.nummer(training);
        long wie = id(deelnemer);
        return TrainingsessieController.doe(
                () -> lijst.haalWeg(nummer, wie), "De deelnemer staat niet meer op de lijst.", door);
    }

    private static long id(String getypt) {
        if (!getypt.matches("\\d{1,18}")) {
            throw new NietGevonden();
        }
        return Long.parseLong(getypt);
    }
}
