// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import static nl.baken.training.web.Trainingadres.NAAR_BLAD;
import static nl.baken.training.web.Trainingadres.nummer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.baken.gedeeld.Geheim;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.Weigering;
import nl.baken.training.Aanwezigheden;
import nl.baken.training.Afgelasten;
import nl.baken.training.Deelnemerlijst;
import nl.baken.training.Sessieblad;
import nl.baken.training.Vinkjes;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One session: who is invited, who signs, and whether it takes place. What was typed and refused is shown again. */
@Controller
class TrainingsessieController {

    private static final String BLAD = "training/sessie";

    private final Sessieblad blad;
    private final Deelnemerlijst lijst;
    private final Aanwezigheden aanwezigheden;
    private final Afgelasten afgelasten;

    TrainingsessieController(
            Sessieblad blad, Deelnemerlijst lijst, Aanwezigheden aanwezigheden, Afgelasten afgelasten) {
        this.blad = blad;
        this.lijst = lijst;
        this.aanwezigheden = aanwezigheden;
        this.afgelasten = afgelasten;
    }

    @GetMapping("/trainingen/sessies/{training}")
    String toon(@PathVariable String training, Model model) {
        model.addAttribute("blad", blad.bekijk(nummer(training)));
        return BLAD;
    }

    /** A box that is not ticked is not sent, so the page sends along how everybody stood when it was shown. */
    @PostMapping("/trainingen/sessies/{training}/lijst")
    String tekenAf(
            @PathVariable String training,
            @RequestParam(defaultValue = "") String getoond,
            @RequestParam(defaultValue = "") List<String> aanwezig,
            @RequestParam(defaultValue = "") List<String> onbekend,
            @RequestParam(defaultValue = "") String klaar,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        Vinkjes vinkjes = new Vinkjes(Tekenlijstbericht.standen(getoond), ids(aanwezig), ids(onbekend));
        boolean af = !klaar.isEmpty();
        // What was shown goes along again: what somebody else ticked since then is not undone by the next try.
        Map<String, Object> getypt =
                Map.of("getoond", getoond, "aanwezig", vinkjes.aanwezig(), "onbekend", vinkjes.onbekend());
        return doe(
                new Doel(nummer, getypt),
                () -> Tekenlijstbericht.van(aanwezigheden.tekenAf(nummer, vinkjes, af), af),
                model,
                antwoord,
                door);
    }

    private static Set<Long> ids(List<String> getypt) {
        return getypt.stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    @PostMapping("/trainingen/sessies/{training}/deelnemers")
    String voegToe(
            @PathVariable String training,
            @RequestParam(defaultValue = "") String regels,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        return doe(
                new Doel(nummer, Map.of("regels", regels)),
                () -> {
                    lijst.voegToe(nummer, Geheim.van(regels));
                    return Tekenlijstbericht.gelukt("De deelnemers staan op de lijst.");
                },
                model,
                antwoord,
                door);
    }

    @PostMapping("/trainingen/sessies/{training}/afgelasten")
    String lastAf(
            @PathVariable String training,
            @RequestParam(defaultValue = "") String zeker,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        TrainingNummer nummer = nummer(training);
        return doe(
                new Doel(nummer, Map.of()),
                () -> {
                    if (zeker.isEmpty()) {
                        throw new Weigering("Zet eerst het kruisje bij: Ja, de training gaat niet door.");
                    }
                    afgelasten.lastAf(nummer);
                    return Tekenlijstbericht.gelukt("De training is afgelast. Wie was uitgenodigd, krijgt een mail.");
                },
                model,
                antwoord,
                door);
    }

    /** @param getypt what was sent, by the name that the page knows it by */
    private record Doel(TrainingNummer nummer, Map<String, Object> getypt) {}

    private String doe(
            Doel doel,
            Supplier<Tekenlijstbericht> handeling,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        try {
            handeling.get().zet(door);
        } catch (Weigering weigering) {
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("blad", blad.bekijk(doel.nummer()));
            model.addAllAttributes(doel.getypt());
            model.addAttribute("foutmelding", weigering.getMessage());
            return BLAD;
        }
        return NAAR_BLAD;
    }
}
