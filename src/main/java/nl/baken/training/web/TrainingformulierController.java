// SPDX-License-Identifier: EUPL-1.2
package nl.baken.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import nl.baken.gedeeld.OngeldigNummer;
import nl.baken.gedeeld.TrainingNummer;
import nl.baken.gedeeld.web.Beheerformulier;
import nl.baken.training.BewaarDoelgroep;
import nl.baken.training.BewaarTrainer;
import nl.baken.training.NeemEerdereOver;
import nl.baken.training.Trainingen;
import nl.baken.training.Trainingsoverzicht;
import nl.baken.training.VraagTrainingAan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is arranged for trainings with a form of its own: a session, a target group, a trainer, a training of before. */
@Controller
class TrainingformulierController {

    private static final String PAGINA = "training/formulier";
    private static final String LIJST = "/trainingen";
    private static final String SESSIES = "/trainingen/sessies/";
    private static final String DOELGROEPEN = "/trainingen/doelgroepen";

    private final Trainingsoverzicht overzicht;
    private final Trainingen trainingen;
    private final Beheerformulier formulier;

    TrainingformulierController(Trainingsoverzicht overzicht, Trainingen trainingen, Beheerformulier formulier) {
        this.overzicht = overzicht;
        this.trainingen = trainingen;
        this.formulier = formulier;
    }

    /** @param uitleg what to know first @param terug where the page came from */
    private record Blad(String titel, String uitleg, String naam, String terug) {}

    private static final Blad AANVRAAG = new Blad(
            "Training plannen",
            "Daarna staat de taak Sessie plannen klaar, met dag, plaats, trainer en deelnemers.",
            "training-aanvragen",
            LIJST);
    private static final Blad EERDERE = new Blad(
            "Training van voor Baken",
            "Is niet meer na te gaan wie er was? Dan telt de training als onbekend, en niemand als getraind.",
            "eerdere-training",
            LIJST);
    private static final Blad DOELGROEP = new Blad(
            "Doelgroep bijwerken",
            "Een aantal telt vanaf zijn dag, tot er een nieuw aantal is. Dezelfde dag nog eens verbetert het.",
            "doelgroep-bewaren",
            DOELGROEPEN);
    private static final Blad TRAINER = new Blad(
            "Trainer toevoegen",
            "Voor iemand die elders trainer werd. Wie hier een train-de-trainer afmaakt, is het vanzelf.",
            "trainer-bewaren",
            DOELGROEPEN);

    @GetMapping("/trainingen/nieuw")
    String aanvraag(Model model) {
        overzicht.eisRegelaar();
        return toon(AANVRAAG, model);
    }

    @PostMapping("/trainingen/nieuw")
    String vraagAan(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        overzicht.eisRegelaar();
        TrainingNummer nummer = nummer(verzonden);
        Doel<VraagTrainingAan> doel = new Doel<>(
                AANVRAAG,
                VraagTrainingAan.class,
                vraag -> {
                    trainingen.vraagAan(nummer, vraag);
                    return SESSIES + nummer;
                },
                "De training is aangevraagd. De taak Sessie plannen staat in de takenlijst.");
        return doe(doel, verzonden, model, antwoord, door);
    }

    @GetMapping("/trainingen/eerder")
    String eerdere(Model model) {
        overzicht.eisBeleid();
        return toon(EERDERE, model);
    }

    @PostMapping("/trainingen/eerder")
    String neemOver(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        overzicht.eisBeleid();
        TrainingNummer nummer = nummer(verzonden);
        Doel<NeemEerdereOver> doel = new Doel<>(
                EERDERE,
                NeemEerdereOver.class,
                eerdere -> {
                    trainingen.neemOver(nummer, eerdere);
                    return SESSIES + nummer;
                },
                "De training staat erbij. Zij telt als onbekend.");
        return doe(doel, verzonden, model, antwoord, door);
    }

    @GetMapping("/trainingen/doelgroepen/nieuw")
    String doelgroep(Model model) {
        overzicht.eisRegelaar();
        return toon(DOELGROEP, model);
    }

    @PostMapping("/trainingen/doelgroepen/nieuw")
    String bewaarDoelgroep(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        overzicht.eisRegelaar();
        Doel<BewaarDoelgroep> doel = new Doel<>(
                DOELGROEP,
                BewaarDoelgroep.class,
                doelgroep -> {
                    trainingen.bewaar(doelgroep);
                    return DOELGROEPEN;
                },
                "De doelgroep is bijgewerkt.");
        return doe(doel, verzonden, model, antwoord, door);
    }

    @GetMapping("/trainingen/trainers")
    String trainer(Model model) {
        overzicht.eisBeleid();
        return toon(TRAINER, model);
    }

    @PostMapping("/trainingen/trainers")
    String bewaarTrainer(
            @RequestParam MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        overzicht.eisBeleid();
        Doel<BewaarTrainer> doel = new Doel<>(
                TRAINER,
                BewaarTrainer.class,
                trainer -> {
                    trainingen.bewaar(trainer);
                    return DOELGROEPEN;
                },
                "De trainer is toegevoegd.");
        return doe(doel, verzonden, model, antwoord, door);
    }

    /** @param handeling does it and says where to go on */
    private record Doel<C>(Blad blad, Class<C> soort, Function<C, String> handeling, String melding) {}

    /** The number that the form carried since it was shown, so that sending it twice makes one session. */
    private static TrainingNummer nummer(MultiValueMap<String, String> verzonden) {
        try {
            return new TrainingNummer(String.valueOf(verzonden.getFirst("_kenmerk")));
        } catch (OngeldigNummer e) {
            return TrainingNummer.nieuw();
        }
    }

    private String toon(Blad blad, Model model) {
        model.addAttribute("blad", blad);
        model.addAttribute("kenmerk", TrainingNummer.nieuw().waarde());
        formulier.toon(blad.naam(), overzicht.keuzes(), model);
        return PAGINA;
    }

    private <C> String doe(
            Doel<C> doel,
            MultiValueMap<String, String> verzonden,
            Model model,
            HttpServletResponse antwoord,
            RedirectAttributes door) {
        model.addAttribute("blad", doel.blad());
        String[] naar = new String[1];
        boolean gedaan = formulier.doe(
                doel.blad().naam(),
                overzicht.keuzes(),
                verzonden,
                doel.soort(),
                opdracht -> naar[0] = doel.handeling().apply(opdracht),
                model);
        if (!gedaan) {
            model.addAttribute("kenmerk", nummer(verzonden).waarde());
            antwoord.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return PAGINA;
        }
        door.addFlashAttribute("melding", doel.melding());
        return "redirect:" + naar[0];
    }
}
