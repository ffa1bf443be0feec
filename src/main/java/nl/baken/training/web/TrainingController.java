// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import java.util.List;
import java.util.Set;
import nl.baken.gedeeld.Rol;
import nl.baken.gedeeld.Weigering;
import nl.baken.gedeeld.web.Menuregel;
import nl.baken.training.Trainers;
import nl.baken.training.Trainingsoverzicht;
import nl.baken.training.Trainingsplannen;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Trainings: plan, sessions, coverage, and the target groups. */
@Controller
class TrainingController {

    private final Trainingsoverzicht overzicht;
    private final Trainingsplannen plannen;
    private final Trainers trainers;

    TrainingController(Trainingsoverzicht overzicht, Trainingsplannen plannen, Trainers trainers) {
        this.overzicht = overzicht;
        this.plannen = plannen;
        this.trainers = trainers;
    }

    @Bean
    static Menuregel trainingenmenu() {
        return new Menuregel(
                45, "Trainingen", "/trainingen", Set.of(Rol.SLEUTELFUNCTIONARIS, Rol.BELEIDSMEDEWERKER, Rol.MANAGER));
    }

    @GetMapping("/trainingen")
    String lijst(Model model) {
        model.addAttribute("blad", overzicht.bekijk());
        return "training/trainingen";
    }

    @GetMapping("/trainingen/doelgroepen")
    String doelgroepen(Model model) {
        model.addAttribute("omvangen", overzicht.doelgroepen());
        model.addAttribute("regelt", overzicht.regelt());
        model.addAttribute("beleid", overzicht.isBeleid());
        model.addAttribute("trainers", overzicht.regelt() ? trainers.lijst() : List.of());
        return "training/doelgroepen";
    }

    @PostMapping("/trainingen/trainers/{trainer}/intrekken")
    String trekIn(@PathVariable String trainer, RedirectAttributes door) {
        trainers.trekIn(trainer);
        door.addFlashAttribute("melding", "De trainer is ingetrokken en staat niet meer in de lijst.");
        return "redirect:/trainingen/doelgroepen";
    }

    @PostMapping("/trainingen/plan")
    String beginPlan(@RequestParam(defaultValue = "") String jaar, RedirectAttributes door) {
        try {
            plannen.beginMetDeHand(jaar.matches("\\d{4}") ? Integer.parseInt(jaar) : 0);
            door.addFlashAttribute("melding", "Het plan is begonnen. De eerste taak staat in de takenlijst.");
        } catch (Weigering weigering) {
            door.addFlashAttribute("foutmelding", weigering.getMessage());
        }
        return "redirect:/trainingen";
    }
}
